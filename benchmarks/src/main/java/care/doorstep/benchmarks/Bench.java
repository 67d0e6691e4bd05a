package care.doorstep.benchmarks;

import care.doorstep.benchmarks.people.Population;
import care.doorstep.benchmarks.people.Referrals;
import care.doorstep.benchmarks.stack.Database;
import care.doorstep.benchmarks.stack.RunningStack;

/**
 * What every benchmark is given.
 *
 * @param seconds how long one measurement lasts
 * @param scale how many times the usual data there is
 */
public record Bench(RunningStack stack, Population population, Referrals referrals, int seconds, int scale) {

    private static final int PEOPLE = 2_000;
    private static final int REFERRALS = 4_000;
    private static final int WAITING = 300;

    /** With the people and the referrals that are there before anything is measured. */
    static Bench prepared(RunningStack stack, int seconds, int scale) {
        var population = new Population(stack, PEOPLE * scale);
        population.isThere();
        var referrals = Referrals.about(stack, population);
        referrals.post(
                (long) REFERRALS * scale - new Database(stack, "referral").number("select count(*) from referral"));
        referrals.leaveWaiting(WAITING * scale);
        return new Bench(stack, population, referrals, seconds, scale);
    }
}
