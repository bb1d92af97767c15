package dev.anteroom.standalone.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Staff accounts of the demo practice's people, whose ids are those of its content. */
final class DemoStaff {

    private static final List<Member> MEMBERS =
            List.of(
                    new Member("renata@heronmere.example", "0199155c-6200-72f2-a665-a60c12d28918"),
                    new Member("odalys@heronmere.example", "01991a82-be00-7d95-8ee8-813609166f6b"),
                    new Member(
                            "wendell@heronmere.example", "01991fa9-1a00-713d-978d-6c0fd3901ff2"));

    private DemoStaff() {}

    /** As the gateway is told of them. */
    static Map<String, String> settings() {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < MEMBERS.size(); i++) {
            String key = "anteroom.gateway.demo-staff[" + i + "].";
            all.put(key + "email", MEMBERS.get(i).email());
            all.put(key + "person", MEMBERS.get(i).person());
            all.put(key + "roles", "practitioner");
        }
        return all;
    }

    /** One of them. */
    private record Member(String email, String person) {}
}
