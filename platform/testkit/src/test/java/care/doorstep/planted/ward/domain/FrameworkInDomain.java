package care.doorstep.planted.ward.domain;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class FrameworkInDomain {}
