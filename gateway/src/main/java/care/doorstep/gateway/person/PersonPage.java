package care.doorstep.gateway.person;

import care.doorstep.gateway.frame.Frame;
import care.doorstep.gateway.plan.PlanTask;
import care.doorstep.gateway.plan.VersionedPlan;
import care.doorstep.gateway.services.Part;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "person")
record PersonPage(
        Frame frame,
        Banner banner,
        Part<List<ReferralLine>> referrals,
        Part<VersionedPlan> plan,
        Part<RiskView> risk,
        Part<List<CaseLine>> cases,
        Part<Experiences> experiences,
        Timeline timeline,
        String from,
        List<String> pending,
        List<PlanTask> tasks)
        implements TemplateInstance {}
