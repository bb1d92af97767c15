/** The bodies of letters, from Thymeleaf templates and message bundles. */
@NullMarked
package dev.anteroom.chassis.mail.template;

import org.jspecify.annotations.NullMarked;
