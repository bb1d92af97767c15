/** What stands around this service's pages and letters, as content-service last told it. */
@NullMarked
package dev.anteroom.newsletter.site;

import org.jspecify.annotations.NullMarked;
