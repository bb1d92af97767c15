package dev.anteroom.booking.moment;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of zones that are no cities, and the city that keeps the same time: the links in the file
 * {@code backward} of the IANA time zone database. A city keeps its own name even where it is a
 * link: people look for where they live.
 */
final class OldZoneNames {

    private static final Map<String, String> CITIES =
            """
            Arctic/Longyearbyen Europe/Berlin
            Brazil/Acre America/Rio_Branco
            Brazil/DeNoronha America/Noronha
            Brazil/East America/Sao_Paulo
            Brazil/West America/Manaus
            CET Europe/Brussels
            CST6CDT America/Chicago
            Canada/Atlantic America/Halifax
            Canada/Central America/Winnipeg
            Canada/Eastern America/Toronto
            Canada/Mountain America/Edmonton
            Canada/Newfoundland America/St_Johns
            Canada/Pacific America/Vancouver
            Canada/Saskatchewan America/Regina
            Canada/Yukon America/Whitehorse
            Chile/Continental America/Santiago
            Chile/EasterIsland Pacific/Easter
            Cuba America/Havana
            EET Europe/Athens
            EST5EDT America/New_York
            Egypt Africa/Cairo
            Eire Europe/Dublin
            Etc/GMT GMT
            Etc/GMT+0 GMT
            Etc/GMT-0 GMT
            Etc/GMT0 GMT
            Etc/Greenwich GMT
            Etc/UCT UTC
            Etc/UTC UTC
            Etc/Universal UTC
            Etc/Zulu UTC
            GB Europe/London
            GB-Eire Europe/London
            GMT0 GMT
            Greenwich GMT
            Hongkong Asia/Hong_Kong
            Iceland Africa/Abidjan
            Iran Asia/Tehran
            Israel Asia/Jerusalem
            Jamaica America/Jamaica
            Japan Asia/Tokyo
            Kwajalein Pacific/Kwajalein
            Libya Africa/Tripoli
            MET Europe/Brussels
            MST7MDT America/Denver
            Mexico/BajaNorte America/Tijuana
            Mexico/BajaSur America/Mazatlan
            Mexico/General America/Mexico_City
            NZ Pacific/Auckland
            NZ-CHAT Pacific/Chatham
            Navajo America/Denver
            PRC Asia/Shanghai
            PST8PDT America/Los_Angeles
            Poland Europe/Warsaw
            Portugal Europe/Lisbon
            ROK Asia/Seoul
            Singapore Asia/Singapore
            Turkey Europe/Istanbul
            UCT UTC
            US/Alaska America/Anchorage
            US/Aleutian America/Adak
            US/Arizona America/Phoenix
            US/Central America/Chicago
            US/East-Indiana America/Indiana/Indianapolis
            US/Eastern America/New_York
            US/Hawaii Pacific/Honolulu
            US/Indiana-Starke America/Indiana/Knox
            US/Michigan America/Detroit
            US/Mountain America/Denver
            US/Pacific America/Los_Angeles
            US/Samoa Pacific/Pago_Pago
            Universal UTC
            W-SU Europe/Moscow
            WET Europe/Lisbon
            Zulu UTC
            """
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private OldZoneNames() {}

    /** The name that stands for the same time; the same name where it is no old one. */
    static String resolve(String name) {
        return CITIES.getOrDefault(name, name);
    }
}
