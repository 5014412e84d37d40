// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.corpus.Corpus;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.intake.privacy.PersonSearch;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.WentOut;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run find-person STUDY NAME|HANDLE|ID}: says where in a study a person stands, for requests of access. Changes nothing. */
@Command(name = "find-person")
public final class FindPersonCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path path;

	@Parameters(index = "1", paramLabel = "NAME")
	private String name;

	@Option(names = "--key", paramLabel = "FILE")
	private Path key;

	public FindPersonCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		List<PersonSearch.Hit> hits;
		List<WentOut> wentOut;
		try (var study = Console.toRead(folder, false)) {
			Corpus posts = Files.exists(folder.corpus()) ? study.corpus() : null;
			AddressForms forms = console().contributions().addressForms();
			Optional<Path> file = PrivacyKey.file(Optional.ofNullable(key));
			PersonSearch search = PersonSearch.of(name, study.study(), posts,
					file.isPresent() ? forms.knowing(PrivacyKey.read(file.get()).pseudonyms()) : forms);
			hits = search.hits(folder, study.study(), posts);
			wentOut = search.wentOut(folder, posts);
		}
		List<String> unknown = WentOut.unknown(folder, places(hits), true);
		var array = answer().putArray("places");
		for (PersonSearch.Hit hit : hits) {
			if (hit.what() == PersonSearch.ContentKind.HANDED_OUT && !unknown.contains(hit.place())) {
				// The ledger says more of it, below.
				continue;
			}
			String what = hit.what().name().toLowerCase(Locale.ROOT);
			array.addObject().put("kind", hit.kind()).put("place", hit.place()).put("what", what).put("count", hit.count());
			tell(Console.text("person." + what, hit.place(), hit.count()).in(console().locale()));
		}
		var releases = answer().putArray("releases");
		for (WentOut each : wentOut) {
			releases.addObject().put("id", each.release().run()).put("at", each.release().at().toString())
					.put("what", String.join(", ", each.release().form().ids())).put("certain", each.certain());
			tell(each.ofPosts().in(console().locale()));
		}
		long found = hits.stream().filter(it -> isFound(it.what())).count();
		answer().put("found", found);
		tell(Console.text(found == 0 ? "person.none" : "person.found", found).in(console().locale()));
		return ExitCode.OK;
	}

	private static List<String> places(List<PersonSearch.Hit> hits) {
		return hits.stream().filter(it -> it.what() == PersonSearch.ContentKind.HANDED_OUT).map(PersonSearch.Hit::place).toList();
	}

	private static boolean isFound(PersonSearch.ContentKind what) {
		return what == PersonSearch.ContentKind.WRITTEN || what == PersonSearch.ContentKind.NAMED || what == PersonSearch.ContentKind.HELD;
	}
}
