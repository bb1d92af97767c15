/**
 * Two connection pools behind one {@code DataSource}, and the schemas of capabilities.
 *
 * <p>Requests take connections from Boot's pool and wait at most two seconds. Background work
 * brings the qualifier {@code background}: its {@code TransactionTemplate} opens transactions on a
 * pool of their own, and every {@code JdbcClient} used inside such a transaction, the default one
 * too, joins it. A repository therefore serves both sides as it is.
 *
 * <p>Switched on by {@code spring.datasource.url}. Start-up waits {@code
 * anteroom.database.start-wait} (60 s) for a database that is not up yet, then migrates the schema
 * of each {@link dev.anteroom.chassis.database.CapabilitySchema} bean, then Boot migrates the
 * service's own.
 */
@NullMarked
package dev.anteroom.chassis.database;

import org.jspecify.annotations.NullMarked;
