package dev.anteroom.gateway.intruder;

import dev.anteroom.gateway.identity.account.Accounts;

/** Looks over the wall, so that the rule against it is seen to fail. */
record Intruder(Accounts accounts) {}
