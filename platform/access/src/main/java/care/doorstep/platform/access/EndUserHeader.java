package care.doorstep.platform.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Tells readers of the API of the header in which a partner's system names whom it reads for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class EndUserHeader implements OASFilter {

    public static final String NAME = "X-End-User";
    static final int LONGEST = 200;
    public static final String MEANING =
            "Whom a partner's system reads for: required of one wherever the answer tells of a person, ignored from staff.";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().entrySet().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") || path.getKey().startsWith("/fhir/"))
                .map(path -> path.getValue())
                .map(PathItem::getGET)
                .flatMap(read -> Optional.ofNullable(read).stream())
                .filter(EndUserHeader::needsToken)
                .forEach(read -> read.addParameter(header()));
    }

    private static boolean needsToken(Operation read) {
        return read.getSecurity() != null && !read.getSecurity().isEmpty();
    }

    private static Parameter header() {
        return OASFactory.createParameter()
                .name(NAME)
                .in(Parameter.In.HEADER)
                .description(MEANING)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(LONGEST));
    }
}
