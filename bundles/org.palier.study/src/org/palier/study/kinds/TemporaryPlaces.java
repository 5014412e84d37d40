// SPDX-License-Identifier: EPL-2.0
package org.palier.study.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.study.kinds.TemporaryPlace.Where;

/**
 * All places outside of studies where words of persons may lie for a while. Whatever makes a new one adds its line here.
 *
 * @param all of them
 */
public record TemporaryPlaces(List<TemporaryPlace> all) {

	private static final String NEXT = "the next command on any study";
	private static final String PROCESS = "pid";

	/** Copies its list. */
	public TemporaryPlaces {
		all = List.copyOf(all);
	}

	/** Those of Palier. */
	public static TemporaryPlaces ofPalier() {
		return new TemporaryPlaces(List.of(
				new TemporaryPlace("workshop", Where.TEMPORARY, Pattern.compile("\\.[^/]+~[^/]*~[0-9]+~[0-9a-f]{8}"),
						"import --try, erase --rehearse, verify, report, reading an archive", Persons.WORDS, NEXT),
				new TemporaryPlace("overflow", Where.TEMPORARY, Pattern.compile("palier-corpus-(?<pid>[0-9]{1,18})-[0-9a-f-]+\\.tmp"),
						"a question to the corpus that memory cannot hold", Persons.WORDS, NEXT),
				new TemporaryPlace("posts", Where.TEMPORARY, Pattern.compile("palier-posts-(?<pid>[0-9]{1,18})-[0-9a-f]{16}-[0-9a-f]{8}\\.duckdb"),
						"every command that reads posts for long, until it ends", Persons.WORDS, NEXT),
				new TemporaryPlace("answers", Where.TEMPORARY, Pattern.compile("palier-answers-(?<pid>[0-9]{1,18})-[0-9]+\\.bin"),
						"classify, verify and repair, until what a program answered is in a corpus", Persons.WORDS, NEXT),
				new TemporaryPlace("unpacked", Where.TEMPORARY, Pattern.compile("palier-table-(?<pid>[0-9]{1,18})-[0-9]+"),
						"import of a packed file", Persons.WORDS, NEXT),
				new TemporaryPlace("search", Where.TEMPORARY, Pattern.compile("palier-search-(?<pid>[0-9]{1,18})-[0-9]+"),
						"search in a study that cannot be written", Persons.WORDS, NEXT),
				new TemporaryPlace("workbook", Where.TEMPORARY, Pattern.compile("palier-workbook-(?<pid>[0-9]{1,18})-[0-9]+\\.xlsx"),
						"export of a table as a workbook", Persons.NAMES, NEXT),
				new TemporaryPlace("edits", Where.WORKSPACE, Pattern.compile(".+\\.edits"),
						"the window, for edits that are not saved yet", Persons.WORDS, "the window, once they are saved or given up")));
	}

	/** Files of these places in the folder for temporary files of Java; what cannot be looked at is left out. */
	public List<Path> files() throws IOException {
		return files(Path.of(System.getProperty("java.io.tmpdir")));
	}

	/** Files of these places in a folder for temporary files. @throws IOException when the folder cannot be read */
	public List<Path> files(Path temporary) throws IOException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> there = Files.newDirectoryStream(temporary, it -> isOne(String.valueOf(it.getFileName())))) {
			for (Path each : there) {
				if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(each)) {
					try (Stream<Path> below = Files.walk(each)) {
						below.filter(it -> Files.isRegularFile(it, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(it)).forEach(files::add);
					} catch (UncheckedIOException vanished) {
						// Another process ended, and took its place with it.
						files.removeIf(it -> !Files.exists(it));
					}
				} else if (Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(each)) {
					files.add(each);
				}
			}
		}
		files.sort(null);
		return List.copyOf(files);
	}

	/** The process that its name says works there; empty for what is none of these places, or says none. */
	public Optional<Long> process(String name) {
		return all.stream().filter(it -> it.where() == Where.TEMPORARY && it.names().namedGroups().containsKey(PROCESS))
				.map(it -> it.names().matcher(name))
				.filter(Matcher::matches).map(it -> Long.valueOf(it.group(PROCESS))).findFirst();
	}

	private boolean isOne(String name) {
		return all.stream().anyMatch(it -> it.where() == Where.TEMPORARY && it.names().matcher(name).matches());
	}
}
