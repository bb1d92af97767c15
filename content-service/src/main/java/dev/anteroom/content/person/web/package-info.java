/** The pages about the people of the practice. */
@NullMarked
package dev.anteroom.content.person.web;

import org.jspecify.annotations.NullMarked;
