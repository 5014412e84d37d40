// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.palier.ground.Progress;

/** The pages of a crawl (WARC, ISO 28500), gzipped or not. */
final class WarcPages {

	private static final int FOUND = 200;

	private final String name;
	private final PageLimits limits;

	WarcPages(String name, PageLimits limits) {
		this.name = name;
		this.limits = limits;
	}

	void read(InputStream in, PageSink sink, Progress progress) throws IOException {
		long records = 0;
		long unpacked = 0;
		try (var reader = new WarcReader(in)) {
			reader.setLenient(true);
			for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
				progress.checkCancelled();
				records++;
				if (records > limits.entries() || unpacked > limits.archiveBytes()) {
					sink.unreadable(name, PageBytes.WORDS.text("archive_too_large", limits.entries(), limits.archiveBytes() / 1_000_000));
					return;
				}
				unpacked += record(next.get(), sink);
			}
		} catch (ParsingException | UncheckedIOException | IllegalArgumentException broken) {
			sink.unreadable(name, PageBytes.WORDS.text("warc_broken", records));
		}
		if (records == 0) {
			sink.unreadable(name, PageBytes.WORDS.text("warc_broken", records));
		}
	}

	private long record(WarcRecord record, PageSink sink) throws IOException {
		switch (record) {
		case WarcResponse response when response.contentType().base().equals(MediaType.HTTP):
			return response(response, sink);
		case WarcResource resource when isPage(resource.contentType()):
			return page(resource, resource.contentType(), resource.body().stream(), sink);
		default:
			return 0;
		}
	}

	private long response(WarcResponse record, PageSink sink) throws IOException {
		HttpResponse http = record.http();
		MediaType type = http.contentType();
		return http.status() == FOUND && isPage(type) ? page(record, type, http.bodyDecoded().stream(), sink) : 0;
	}

	private static boolean isPage(MediaType type) {
		return type.base().equals(MediaType.HTML) || type.base().toString().equals("application/xhtml+xml");
	}

	private long page(WarcTargetRecord record, MediaType type, InputStream in, PageSink sink) throws IOException {
		String place = name + '/' + record.target();
		try {
			byte[] body = PageBytes.all(in, limits.pageBytes());
			PageBytes.requireText(body);
			sink.page(new SavedPage(place, Optional.of(record.target()), body, Optional.ofNullable(type.parameters().get("charset"))));
			return body.length;
		} catch (UnreadablePageException unreadable) {
			sink.unreadable(place, unreadable.reason());
			return limits.pageBytes();
		}
	}
}
