// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.feeds;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowRejection;
import org.palier.files.markup.XmlReading;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.files.packed.SizeLimit;
import org.palier.files.records.RecordFile;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.importers.records.PostChoices;
import org.palier.importers.records.RecordedPosts;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;

/**
 * Reads the items of feeds as posts: RSS (0.9x, 1.0, 2.0), Atom (0.3, 1.0) and the WordPress export of a weblog (WXR). A
 * weblog gives its published posts and approved comments. Titles go before texts; HTML becomes its words. The account is the
 * feed’s own address when the feed has one, and otherwise the address of its site. Documents with entities of their own are
 * refused.
 */
public final class FeedImporter implements Importer {

	private static final Wording WORDS = new Wording(FeedImporter.class, "messages");
	private static final int ITEMS_PER_REPORT = 100;

	private final PostChoices choices = new PostChoices();

	@Override
	public String id() {
		return "feed";
	}

	@Override
	public Bilingual name() {
		return WORDS.text("feed");
	}

	@Override
	public Bilingual description() {
		return WORDS.text("feed.description");
	}

	/** See {@link PostChoices#options}; the account may be the address of the feed in the census. */
	@Override
	public List<PartOption> options() {
		return choices.options();
	}

	@Override
	public boolean bringsPosts() {
		return true;
	}

	private static boolean takes(String path) {
		String name = path.toLowerCase(Locale.ROOT);
		return name.endsWith(".xml") || name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".rdf");
	}

	@Override
	public boolean recognises(ImportRequest request) throws IOException {
		try (PackedFile packed = PackedFile.open(request.file(), FeedImporter::takes)) {
			for (Part part : packed.parts()) {
				if (isFeed(request, part)) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean isFeed(ImportRequest request, Part part) throws IOException {
		try (InputStream in = part.open()) {
			String root = FeedReading.rootOf(in);
			return FeedReading.isFeed(root);
		} catch (XmlReading.EntitiesException entities) {
			// It is refused when it is read, with the reason.
			return true;
		} catch (XmlReading.BrokenException | SizeLimit.TooLargeException | EOFException noXml) {
			return false;
		}
	}

	@Override
	public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
		try (PackedFile packed = PackedFile.open(request.file(), FeedImporter::takes)) {
			List<Part> feeds = new ArrayList<>();
			for (Part part : packed.parts()) {
				if (isFeed(request, part)) {
					feeds.add(part);
				}
			}
			if (feeds.isEmpty()) {
				throw new UnreadableFileException(request.file(), WORDS.text("no_feed", String.valueOf(request.file().getFileName())));
			}
			RecordedPosts reading = choices.reading(request, directory, "rss");
			sink.dialect(FileDialect.RECORDS);
			sink.header(List.of(RecordFile.COLUMN));
			sink.remark(RecordedPosts.readAs(name()));
			var posts = new FeedPosts(reading);
			long items = 0;
			for (Part part : feeds) {
				items = read(request, packed, part, posts, items, sink, progress);
			}
			reading.remarks().forEach(sink::remark);
			if (posts.isUntried()) {
				sink.remark(RecordedPosts.untried());
			}
			if (items == 0) {
				sink.remark(WORDS.text("no_items", String.valueOf(request.file().getFileName())));
			}
		}
	}

	private static long read(ImportRequest request, PackedFile packed, Part part, FeedPosts posts, long before, RowSink sink,
			Progress progress) throws IOException {
		long[] number = { before };
		try (InputStream in = part.open()) {
			new FeedReading(in, (item, feed) -> {
				number[0]++;
				if (number[0] % ITEMS_PER_REPORT == 0) {
					progress.checkCancelled();
				}
				try {
					sink.row(posts.of(item, feed, number[0]));
				} catch (RowRejection rejection) {
					sink.row(rejection.outcome(new Row(number[0], List.of(item.record().json()))));
				}
			}).read();
		} catch (XmlReading.EntitiesException entities) {
			throw new UnreadableFileException(request.file(), WORDS.text("entities", part.fileName()));
		} catch (XmlReading.BrokenException broken) {
			throw new UnreadableFileException(request.file(), WORDS.text("broken", part.fileName(), Integer.toString(broken.line()),
					Integer.toString(broken.column())));
		} catch (IOException problem) {
			throw packed.said(problem);
		}
		progress.checkCancelled();
		return number[0];
	}
}
