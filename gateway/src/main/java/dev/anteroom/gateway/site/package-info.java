/** What stands around the gateway's own pages, as content-service tells it. */
@NullMarked
package dev.anteroom.gateway.site;

import org.jspecify.annotations.NullMarked;
