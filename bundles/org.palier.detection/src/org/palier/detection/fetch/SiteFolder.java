// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.palier.detection.live.LivePages;
import org.palier.detection.pages.NotRead;
import org.palier.detection.pages.PageSink;
import org.palier.detection.pages.PageSource;
import org.palier.detection.pages.SavedPage;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.file.WholeFile;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * The folder {@code fetch/scan} of a study: pages of sites from the web, a file for each site, until the study has the findings. The study
 * can be used meanwhile. A scan that is cut off continues with the sites that did not answer yet; after a day it starts again. Used by one
 * thread; one process at a time.
 */
public final class SiteFolder implements Closeable {

	private static final String BEGUN = "begun.txt";

	private final LockedFolder folder;
	private final Instant begun;
	private boolean recorded;

	private SiteFolder(LockedFolder folder, Instant now) throws IOException {
		this.folder = folder;
		this.begun = takeUp(now);
	}

	/**
	 * Takes up what an earlier scan got, or begins.
	 *
	 * @param study its folder
	 * @throws FetchInUseException when another process scans for the same study
	 */
	public static SiteFolder open(Path study, Clock clock) throws IOException {
		LockedFolder folder = LockedFolder.open(study, "scan", PatientClient.WORDS.text("scan_in_use"));
		try {
			return new SiteFolder(folder, clock.instant());
		} catch (IOException | RuntimeException failure) {
			folder.close();
			throw failure;
		}
	}

	private Instant takeUp(Instant now) throws IOException {
		Path file = folder.resolve(BEGUN);
		try {
			Instant then = Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : Instant.MIN;
			if (!then.isBefore(now.minus(LockedFolder.STALE)) && !then.isAfter(now)) {
				return then;
			}
		} catch (DateTimeException damaged) {
			// Then all is asked for again.
		}
		folder.clear();
		new WholeFile(file).writeText(out -> out.write(now.toString()));
		return now;
	}

	/** True when an earlier scan got some of the sites. */
	public boolean isTakenUp() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.path(), "*.json")) {
			return files.iterator().hasNext();
		}
	}

	/** The day on which the sites were asked, perhaps by an earlier command; in UTC. */
	public LocalDate day() {
		return LocalDate.ofInstant(begun, ZoneOffset.UTC);
	}

	/** Asks the sites that were not asked yet, or did not answer. @throws IOException when what is got cannot be kept */
	public void fetch(LivePages live, Progress progress) throws IOException {
		live.read(new LivePages.SiteBySite() {

			private Got got = new Got();

			@Override
			public Optional<PageSink> begin(String site) {
				got = new Got();
				return isAnswered(site) ? Optional.empty() : Optional.of(got);
			}

			@Override
			public void end(String site) throws IOException {
				new WholeFile(file(site)).writeText(out -> out.write(got.read.toString()));
			}
		}, progress);
	}

	/** True when a site was read, or asks not to be: it is not asked again. */
	private boolean isAnswered(String site) {
		try {
			for (JsonNode each : kept(site)) {
				if (each.has("body") || each.path("why").asText().equals(NotRead.REFUSED.name())) {
					return true;
				}
			}
		} catch (JacksonException damaged) {
			return false;
		} catch (IOException gone) {
			return false;
		}
		return false;
	}

	private JsonNode kept(String site) throws IOException {
		return Files.exists(file(site)) ? PatientClient.JSON.readTree(file(site).toFile()) : PatientClient.JSON.createArrayNode();
	}

	/** The file of a site. Its name depends on the site alone, and the site cannot choose it. */
	private Path file(String site) {
		return folder.resolve(UUID.nameUUIDFromBytes(site.getBytes(StandardCharsets.UTF_8)) + ".json");
	}

	/** The saved pages of sites, in the order of the sites. */
	public PageSource pages(List<String> sites) {
		return (sink, progress) -> {
			for (String site : sites) {
				progress.checkCancelled();
				for (JsonNode each : kept(site)) {
					hand(each, sink);
				}
			}
		};
	}

	private static void hand(JsonNode each, PageSink sink) throws IOException {
		String name = each.path("name").asText();
		if (each.has("body")) {
			sink.page(new SavedPage(name, Optional.ofNullable(each.path("address").textValue()), each.path("body").binaryValue(),
					Optional.ofNullable(each.path("charset").textValue())));
		} else {
			sink.notRead(name, NotRead.valueOf(each.path("why").asText()), new Bilingual(each.path("fr").asText(), each.path("en").asText()));
		}
	}

	/** The pages of one site. */
	private static final class Got implements PageSink {

		private final ArrayNode read = PatientClient.JSON.createArrayNode();

		@Override
		public void page(SavedPage page) {
			read.addObject().put("name", page.name()).put("address", page.address().orElse(null)).put("charset", page.charset().orElse(null))
					.put("body", page.body());
		}

		@Override
		public void unreadable(String name, Bilingual reason) {
			notRead(name, NotRead.OTHER, reason);
		}

		@Override
		public void notRead(String name, NotRead why, Bilingual reason) {
			read.addObject().put("name", name).put("why", why.name()).put("fr", reason.fr()).put("en", reason.en());
		}
	}

	/** Deletes the pages, because the study now has what was found on them. */
	public void recorded() throws IOException {
		folder.clear();
		recorded = true;
	}

	/** Leaves the folder; once all is recorded it goes. */
	@Override
	public void close() throws IOException {
		folder.close();
		if (recorded) {
			folder.delete();
		}
	}
}
