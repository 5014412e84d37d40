// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

import org.jspecify.annotations.Nullable;

/** A body that is taken up to a size; what is larger is not read to its end. Used for one answer. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

	/** The body is larger than what is taken. */
	static final class TooLargeException extends IOException {
		private static final long serialVersionUID = 1L;
	}

	private final int most;
	private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
	private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
	private volatile @Nullable Subscription coming;

	/** @param said length that the server announces, negative when it does not */
	BoundedBody(int most, long said) {
		this.most = most;
		if (said > most) {
			whole.completeExceptionally(new TooLargeException());
		}
	}

	@Override
	public CompletionStage<byte[]> getBody() {
		return whole;
	}

	@Override
	public void onSubscribe(@Nullable Subscription subscription) {
		Subscription given = Objects.requireNonNull(subscription);
		coming = given;
		if (whole.isDone()) {
			given.cancel();
		} else {
			given.request(Long.MAX_VALUE);
		}
	}

	@Override
	public void onNext(@Nullable List<ByteBuffer> parts) {
		if (whole.isDone()) {
			return;
		}
		for (ByteBuffer part : Objects.requireNonNull(parts)) {
			if (taken.size() + part.remaining() > most) {
				end(new TooLargeException());
				return;
			}
			var bytes = new byte[part.remaining()];
			part.get(bytes);
			taken.writeBytes(bytes);
		}
	}

	/** Gives it up. */
	void end(Throwable why) {
		whole.completeExceptionally(why);
		Subscription some = coming;
		if (some != null) {
			some.cancel();
		}
	}

	@Override
	public void onError(@Nullable Throwable broken) {
		whole.completeExceptionally(Objects.requireNonNull(broken));
	}

	@Override
	public void onComplete() {
		whole.complete(taken.toByteArray());
	}
}
