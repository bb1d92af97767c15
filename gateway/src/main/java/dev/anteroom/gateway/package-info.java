/** The only door of the site: routes, sign-in, page cache, limits, assets, calm error pages. */
@NullMarked
package dev.anteroom.gateway;

import org.jspecify.annotations.NullMarked;
