package care.doorstep.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body of unknown length that fails once it is longer than allowed. */
final class CappedStream implements ReadStream<Buffer> {

    /** The body went on after the limit. */
    static final class TooLong extends RuntimeException {
        TooLong() {
            super("body too long", null, false, false);
        }
    }

    private final ReadStream<Buffer> body;
    private final long limit;
    private long seen;
    private @Nullable Handler<Throwable> failed;

    CappedStream(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean exceeded() {
        return seen > limit;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> next) {
        body.handler(next == null ? null : chunk -> pass(chunk, next));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> next) {
        var before = seen;
        seen += chunk.length();
        if (seen <= limit) {
            next.handle(chunk);
        } else if (before <= limit && failed != null) {
            failed.handle(new TooLong());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (seen <= limit) {
                                handler.handle(end);
                            }
                        });
        return this;
    }
}
