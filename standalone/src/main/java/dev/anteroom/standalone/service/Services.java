package dev.anteroom.standalone.service;

import dev.anteroom.standalone.process.KeptProcess;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The services of one site. They start in two waves, first those that the first page needs. */
public final class Services {

    private final Map<Service, ServiceGroup> groups = new EnumMap<>(Service.class);

    public Services(Collection<ServiceGroup> groups) {
        groups.forEach(group -> this.groups.put(group.service(), group));
    }

    /**
     * The processes of one service.
     *
     * @throws IllegalArgumentException when it is not part of the site
     */
    public ServiceGroup of(Service service) {
        ServiceGroup group = groups.get(service);
        if (group == null) {
            throw new IllegalArgumentException(service + " is not part of this site");
        }
        return group;
    }

    /** Starts those that the first page needs; does not wait. */
    public void startFirst() {
        first().forEach(ServiceGroup::start);
    }

    /** Waits until the first page can be had. */
    public void awaitFirst() {
        first().forEach(ServiceGroup::awaitReady);
    }

    /** Starts the others; does not wait. */
    public void startOthers() {
        others().forEach(ServiceGroup::start);
    }

    /** Waits until the others take requests too. */
    public void awaitOthers() {
        others().forEach(ServiceGroup::awaitReady);
    }

    /** Stops all, first who takes requests. */
    public void stop() {
        Stream.ofNullable(groups.get(Service.GATEWAY)).forEach(ServiceGroup::stop);
        groups.values().parallelStream().forEach(ServiceGroup::stop);
    }

    /** Every process of them. */
    public List<KeptProcess> processes() {
        return groups.values().stream().flatMap(group -> group.processes().stream()).toList();
    }

    private Stream<ServiceGroup> first() {
        return groups.values().stream().filter(group -> group.service().servesFirstPage());
    }

    private Stream<ServiceGroup> others() {
        return groups.values().stream().filter(group -> !group.service().servesFirstPage());
    }
}
