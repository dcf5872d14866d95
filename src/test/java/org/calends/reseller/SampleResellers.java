package org.calends.reseller;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;

/** Resellers as tests need them. */
public final class SampleResellers {

    private SampleResellers() {}

    /** Stores resellers on a test database, for the tests of rooms that need them. */
    public static void save(TestDatabase database, Reseller... resellers) {
        directory(database, new MarketplaceCalendar(new MovableClock())).save(List.of(resellers));
    }

    /** The directory on a test database. */
    public static ResellerDirectory directory(TestDatabase database, MarketplaceCalendar calendar) {
        return new JdbcResellers(database.jdbc(), database.batches(), calendar);
    }

    /** Billed and active: may be given a margin. */
    public static Reseller active(int number, String name) {
        return new Reseller(
                tenant(number),
                name,
                PartnerType.DIRECT_BILL,
                "DE",
                "DACH",
                new TreeSet<>(List.of("security")),
                new TreeSet<>(List.of("modern work")),
                ProgramStatus.ACTIVE,
                null);
    }

    public static Reseller indirect(int number) {
        return inProgram(number, PartnerType.INDIRECT_RESELLER, ProgramStatus.ACTIVE);
    }

    public static Reseller suspended(int number) {
        return inProgram(number, PartnerType.INDIRECT_PROVIDER, ProgramStatus.SUSPENDED);
    }

    public static Reseller departed(int number) {
        return inProgram(number, PartnerType.DIRECT_BILL, ProgramStatus.LEFT);
    }

    /** Billed and active, of the region Nordics. */
    public static Reseller inSweden(int number) {
        return inProgram(number, PartnerType.DIRECT_BILL, ProgramStatus.ACTIVE);
    }

    public static UUID tenant(int number) {
        return UUID.fromString("5a000000-0000-4000-8000-%012d".formatted(number));
    }

    private static Reseller inProgram(int number, PartnerType type, ProgramStatus status) {
        return new Reseller(
                tenant(number),
                "Reseller " + number,
                type,
                "SE",
                "Nordics",
                new TreeSet<>(List.of("data and analytics", "infrastructure")),
                new TreeSet<>(),
                status,
                status == ProgramStatus.SUSPENDED ? SuspensionReason.FAILED_VETTING : null);
    }
}
