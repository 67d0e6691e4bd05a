package care.doorstep.local;

import care.doorstep.local.stack.Narrator;
import care.doorstep.local.stack.Ports;
import care.doorstep.local.stack.StackPlan;

/** Where to go and how to sign in. */
final class Welcome {

    private Welcome() {}

    static void print(Narrator narrator, StackPlan plan, boolean demoLoaded) {
        Ports ports = plan.ports();
        narrator.line("");
        narrator.line("  Doorstep    " + ports.gatewayUrl());
        narrator.line("  Keycloak    " + ports.keycloakUrl()
                + " (admin console; password in .doorstep/secrets/keycloak-admin)");
        narrator.line("  Kafka       127.0.0.1:" + ports.kafka() + "    PostgreSQL  127.0.0.1:" + ports.postgres());
        narrator.line("  Sign in as  calltaker, triage, hub, nurse, manager or safety; the password is demo");
        narrator.line("  Machines    gp-system, hospital, care-agency, analyst; the secret is demo-secret");
        if (!demoLoaded) {
            narrator.line("  There is no demo locality in this stack (--no-demo).");
        }
        narrator.line("");
        narrator.line("  ./doorstep status | logs SERVICE -f | clock +80m        ./doorstep down stops everything");
    }
}
