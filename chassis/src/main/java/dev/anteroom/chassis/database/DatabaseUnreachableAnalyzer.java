package dev.anteroom.chassis.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a start without a database into one sentence instead of a stack trace. */
final class DatabaseUnreachableAnalyzer
        extends AbstractFailureAnalyzer<DatabaseUnreachableException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnreachableException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start PostgreSQL, or wait longer for it with anteroom.database.start-wait.",
                cause);
    }
}
