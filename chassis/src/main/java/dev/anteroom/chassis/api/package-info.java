/**
 * Shows programs what a service serves: its OpenAPI 3.1 description at {@code
 * /api/<prefix>/openapi.json}.
 *
 * <p>A service writes what is its own into {@code openapi/<prefix>.json} on the class path, where
 * {@code <prefix>} is {@code anteroom.api-prefix}. The chassis describes once what it adds to every
 * service: security schemes, problems, this address, and what each {@link
 * dev.anteroom.chassis.api.ApiPart} serves. A service without that file shows nothing.
 */
@NullMarked
package dev.anteroom.chassis.api;

import org.jspecify.annotations.NullMarked;
