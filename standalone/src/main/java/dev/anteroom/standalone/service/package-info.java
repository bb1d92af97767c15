/** The four services as processes: unpacked, configured, started fast. */
@NullMarked
package dev.anteroom.standalone.service;

import org.jspecify.annotations.NullMarked;
