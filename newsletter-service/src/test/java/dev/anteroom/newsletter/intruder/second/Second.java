package dev.anteroom.newsletter.intruder.second;

import dev.anteroom.newsletter.intruder.first.First;
import java.util.List;

/** The other half of a cycle. */
public record Second(List<First> firsts) {}
