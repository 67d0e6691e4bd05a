/** The five services as the pages see them: asked as the signed-in person, answered or not. */
@NullMarked
package care.doorstep.gateway.services;

import org.jspecify.annotations.NullMarked;
