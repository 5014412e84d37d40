// SPDX-License-Identifier: EPL-2.0
package org.palier.importers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.palier.analysis.Analysis;
import org.palier.files.UnreadableFileException;
import org.palier.importers.bluesky.BlueskyImporter;
import org.palier.importers.bluesky.RepositoryImporter;
import org.palier.importers.census.CensusLongImporter;
import org.palier.importers.census.CensusWideImporter;
import org.palier.importers.feeds.FeedImporter;
import org.palier.importers.gc.GcAccountsImporter;
import org.palier.importers.gc.GcOrganisationsImporter;
import org.palier.importers.mastodon.MastodonImporter;
import org.palier.importers.meta.FacebookImporter;
import org.palier.importers.meta.InstagramImporter;
import org.palier.importers.posts.PostTableImporter;
import org.palier.importers.publics.PublicsImporter;
import org.palier.importers.published.PublishedFiguresImporter;
import org.palier.importers.table.TableImporter;
import org.palier.importers.telegram.TelegramImporter;
import org.palier.importers.twitter.ArchiveImporter;
import org.palier.importers.twitter.TweetsImporter;
import org.palier.importers.youtube.YouTubeImporter;
import org.palier.importers.zeeschuimer.ZeeschuimerImporter;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.UncheckedImport;

/**
 * Every file of the folder of real data, as a person gives it without a word on its kind: an importer takes it, whose counts another test
 * has, or it is refused in a sentence that says what it is. {@code every-file.csv} was written by hand; a file that it does not name fails
 * the test.
 */
class EveryFileTest {

	private static final Path ROOT = Path.of(System.getProperty("palier.root"));

	/** In the order in which the plug-in declares them. */
	private static final List<Importer> ALL = List.of(new CensusWideImporter(), new CensusLongImporter(), new PublishedFiguresImporter(),
			new PublicsImporter(), new GcOrganisationsImporter(), new GcAccountsImporter(), new PostTableImporter(), new TweetsImporter(),
			new ArchiveImporter(), new MastodonImporter(), new BlueskyImporter(), new RepositoryImporter(), new FacebookImporter(),
			new InstagramImporter(), new YouTubeImporter(), new TelegramImporter(), new ZeeschuimerImporter(), new FeedImporter(),
			new TableImporter());

	private final Analysis analysis = new Analysis(ALL, List.of(), List.of());

	private static Path data() {
		Path folder = Optional.ofNullable(System.getenv("PALIER_DATA")).map(Path::of).orElse(ROOT.resolve("../shared/data"));
		assumeTrue(Files.isDirectory(folder), "no folder of real data here: set PALIER_DATA");
		return folder;
	}

	private static Map<String, String[]> named() throws IOException {
		try (var in = EveryFileTest.class.getResourceAsStream("every-file.csv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(it -> it.split(",", 3))
					.collect(Collectors.toMap(it -> it[0], it -> it, (a, b) -> b, TreeMap::new));
		}
	}

	@Test
	void isTakenByItsImporterOrRefusedByItsKind() throws IOException {
		Path folder = data();
		Map<String, String[]> named = named();
		try (var files = Files.walk(folder)) {
			assertThat(files.filter(Files::isRegularFile).map(it -> folder.relativize(it).toString().replace('\\', '/')))
					.as("files that nobody looked at")
					.allMatch(named::containsKey);
		}
		for (String[] each : named.values()) {
			Path file = folder.resolve(each[0]);
			if (!Files.exists(file)) {
				continue;
			}
			if (each[1].isEmpty()) {
				assertThatThrownBy(() -> analysis.importerFor(UncheckedImport.of(file))).as(each[0])
						.isInstanceOfSatisfying(UnreadableFileException.class,
						it -> assertThat(it.reason().en()).contains(String.valueOf(file.getFileName()), each[2]));
			} else {
				assertThat(analysis.importerFor(UncheckedImport.of(file)).map(Importer::id)).as(each[0]).contains(each[1]);
			}
		}
	}

	/** The tests that are said to have the counts do name the files. */
	@Test
	void whatIsTakenIsCountedInATest() throws IOException {
		for (String[] each : named().values()) {
			if (!each[1].isEmpty()) {
				String source = Files.readString(ROOT.resolve("bundles/org.palier.importers/test/org/palier/importers").resolve(each[2] + ".java"));
				String name = each[0].substring(each[0].lastIndexOf('/') + 1).replaceFirst("^(crisislex|qc_tweets)_", "")
						.replaceFirst("\\.(csv|rss)$", "");
				assertThat(source.contains(name)).as(name + " in " + each[2]).isTrue();
			}
		}
	}
}
