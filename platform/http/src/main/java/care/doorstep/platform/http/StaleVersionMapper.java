package care.doorstep.platform.http;

import care.doorstep.platform.problem.Problems;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** 412 with the current ETag, so that the client can read again and merge. */
class StaleVersionMapper {

    private static final String DETAIL = "Somebody else has changed this since you read it. Read it again and merge.";

    @ServerExceptionMapper
    Response stale(StaleVersion e) {
        return Response.fromResponse(Problems.response(412, "stale-version", DETAIL))
                .tag(Versions.etag(e.current()))
                .build();
    }

    @ServerExceptionMapper
    Response raced(OptimisticLockException e) {
        return Problems.response(412, "stale-version", DETAIL);
    }
}
