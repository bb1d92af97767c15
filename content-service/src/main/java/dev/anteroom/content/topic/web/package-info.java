/** The pages of topics. */
@NullMarked
package dev.anteroom.content.topic.web;

import org.jspecify.annotations.NullMarked;
