package dev.anteroom.standalone.service;

import dev.anteroom.standalone.process.KeptProcess;
import java.net.URI;
import java.util.List;

/** All replicas of one service. */
public final class ServiceGroup {

    private final Service service;
    private final List<Replica> replicas;

    public ServiceGroup(Service service, List<Replica> replicas) {
        this.service = service;
        this.replicas = List.copyOf(replicas);
    }

    /** Which service it is. */
    public Service service() {
        return service;
    }

    /** The replica of that number, from 1. */
    public Replica replica(int number) {
        return replicas.get(number - 1);
    }

    /** All of them. */
    public List<Replica> replicas() {
        return replicas;
    }

    /** Their addresses, past the gateway. */
    public List<URI> urls() {
        return replicas.stream().map(Replica::url).toList();
    }

    /** Starts every replica; does not wait. */
    public void start() {
        replicas.forEach(Replica::start);
    }

    /** Stops every replica. */
    public void stop() {
        replicas.parallelStream().forEach(Replica::stop);
    }

    /** Kill -9 of every replica; they are started again. */
    public void kill() {
        replicas.forEach(Replica::kill);
    }

    /** Kill -9 of every replica; they stay down until started. */
    public void killForGood() {
        replicas.forEach(Replica::killForGood);
    }

    /** Waits until every replica is ready. */
    public void awaitReady() {
        replicas.forEach(Replica::awaitReady);
    }

    /** Their processes. */
    public List<KeptProcess> processes() {
        return replicas.stream().map(Replica::process).toList();
    }
}
