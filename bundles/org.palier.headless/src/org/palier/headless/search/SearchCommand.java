// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.corpus.CorpusView;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OptionWord;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Study;
import org.palier.numbers.view.FilteredPosts;
import org.palier.search.EntriesOfPart;
import org.palier.search.EntrySearch;
import org.palier.search.Hit;
import org.palier.search.HitKind;
import org.palier.search.HitTarget;
import org.palier.search.KindHits;
import org.palier.search.PostSearch;
import org.palier.search.ReleasedEntries;
import org.palier.search.SearchEntry;
import org.palier.search.StudyEntries;
import org.palier.search.index.PostIndex;
import org.palier.search.words.Line.Mark;
import org.palier.search.words.WantedWords;
import org.palier.study.attribution.Attribution;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run search STUDY WORDS}: words in all that a study says, in all their forms. */
@Command(name = "search")
public final class SearchCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path path;

	@Parameters(index = "1..*", arity = "1", paramLabel = "WORDS")
	private List<String> words;

	@Option(names = "--in", paramLabel = "LIST", split = ",")
	private List<String> in = List.of();

	@Option(names = "--where", paramLabel = "FILTER", defaultValue = "")
	private String where;

	@Option(names = "--limit", paramLabel = "N", defaultValue = "20")
	private int limit;

	@Mixin
	private ReleaseChoice release;

	public SearchCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		String written = String.join(" ", words);
		SearchQuery query = SearchQuery.of(written);
		if (query.isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("quotes.search", written));
		}
		if (limit < 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("search.limit", limit));
		}
		Set<HitKind> kinds = kinds();
		StudyFolder folder = StudyFolder.at(path);
		try (var open = Console.toRead(folder, !kinds.contains(HitKind.POSTS))) {
			Study study = open.study();
			Where part = LookBack.NOW.only(Where.of(where)).of(study).where();
			StudyFilter filter = StudyFilter.of(part, study);
			StudyGate gate = release.gate(study, console().contributions().addressForms());
			var wanted = new WantedWords(query);
			Map<HitKind, KindHits> found = new EnumMap<>(HitKind.class);
			var things = new EntrySearch(things(folder, study, kinds, gate), new ConsoleProgress(console()));
			found.putAll(things.find(wanted, new EntriesOfPart(study, filter)::has, limit));
			if (kinds.contains(HitKind.POSTS)) {
				posts(open, filter, gate, wanted).ifPresent(it -> found.put(HitKind.POSTS, it));
			}
			answer().put("words", written).put("where", part.text()).put("release", gate.release().id());
			tell(found, filter, gate);
		}
		return ExitCode.OK;
	}

	private Set<HitKind> kinds() throws RefusedException {
		var word = new OptionWord<>("--in", HitKind.values(), HitKind::id, HitKind::label);
		Set<HitKind> kinds = EnumSet.noneOf(HitKind.class);
		for (String each : in) {
			kinds.add(word.of(each));
		}
		return kinds.isEmpty() ? EnumSet.allOf(HitKind.class) : kinds;
	}

	private List<SearchEntry> things(StudyFolder folder, Study study, Collection<HitKind> kinds, StudyGate gate) throws IOException {
		var texts = new TranscriptStore(folder.path());
		List<SearchEntry> all = new ArrayList<>(gate.redacts() ? new ReleasedEntries(study, texts, gate, console().clock()).of(kinds)
				: new StudyEntries(study, texts).of(kinds));
		if (kinds.contains(HitKind.HELP)) {
			all.addAll(HelpPages.in(console().locale()));
		}
		return all;
	}

	/** Searches the posts; empty for a study without any. */
	private Optional<KindHits> posts(OpenStudy open, StudyFilter filter, StudyGate gate, WantedWords wanted) throws IOException {
		Optional<CorpusView> posts = open.posts(StudyRuns.active(open.study()));
		if (posts.isEmpty()) {
			return Optional.empty();
		}
		var index = new PostIndex(open.folder().searchIndex());
		try {
			PostIndex.State state = index.bring(posts.get(), new ConsoleProgress(console()));
			answer().put("index", state.name().toLowerCase(Locale.ROOT));
			switch (state) {
			case READY -> {
				// Nothing to say.
			}
			case ELSEWHERE -> console().say(Console.text("search.elsewhere", index.size(), posts.get().posts()));
			case FOR_A_WHILE -> console().say(Console.text("search.for_a_while", open.folder().path()));
			}
			CorpusView part = posts.get();
			if (!filter.isOfAllPosts()) {
				part = new FilteredPosts(open.study(), Attribution.of(open.study(), part, console().contributions().addressForms()), filter).of(part);
			}
			Map<String, Bilingual> platforms = new LinkedHashMap<>();
			open.study().getPlatforms().forEach(it -> platforms.put(it.getId(), Bilingual.of(it.getName())));
			return Optional.of(new PostSearch(index, part, platforms, it -> gate.post(it, it.sourceFile())).find(wanted, limit,
					new ConsoleProgress(console())));
		} finally {
			index.forget();
		}
	}

	private void tell(Map<HitKind, KindHits> found, StudyFilter filter, StudyGate gate) throws RefusedException {
		var array = answer().putArray("found");
		for (KindHits each : found.values()) {
			ObjectNode node = array.addObject().put("kind", each.kind().id()).put("among", each.among()).put("total", each.total());
			var hits = node.putArray("hits");
			each.hits().forEach(it -> write(hits.addObject(), it));
			if (each.total() > 0) {
				tell(Console.text("search.found", each.kind().label(), each.total(), each.kind().among(each.among())).in(console().locale()));
				each.hits().forEach(it -> tell("  " + it.title().in(console().locale()) + "\n      " + marked(it)));
			}
		}
		if (found.values().stream().allMatch(it -> it.total() == 0)) {
			tell(Console
					.text("search.none", Bilingual.joined(found.values().stream().map(it -> it.kind().among(it.among())).toList(), ", "))
					.in(console().locale()));
		}
		if (!filter.isOfAllPosts()) {
			tell(Console.text("search.part").in(console().locale()));
		}
		if (kinds().stream().anyMatch(it -> it == HitKind.POSTS || it == HitKind.INTERVIEWS || it == HitKind.NOTES)) {
			tell(Console.text("search." + gate.release().id()).in(console().locale()));
		}
	}

	private void write(ObjectNode node, Hit hit) {
		node.put("title", hit.title().in(console().locale())).put("line", hit.line().text());
		var marks = node.putArray("marks");
		hit.line().marks().forEach(it -> marks.addArray().add(it.from()).add(it.to()));
		switch (hit.place()) {
		case HitTarget.Body it -> node.put("agency", it.agency());
		case HitTarget.Posted it -> node.put("address", it.address());
		case HitTarget.Interviewed it -> node.put("interview", it.interview()).put("paragraph", it.words().from().paragraph() + 1);
		case HitTarget.OnInterview it -> node.put("interview", it.interview());
		case HitTarget.Cell it -> node.put("agency", it.agency()).put("platform", it.platform());
		case HitTarget.Memoed it -> node.put("memo", true);
		case HitTarget.Page it -> node.put("page", it.href());
		}
	}

	/** The line with what was found in brackets. */
	private static String marked(Hit hit) {
		var line = new StringBuilder(hit.line().text());
		for (Mark each : hit.line().marks().reversed()) {
			line.insert(each.to(), ']').insert(each.from(), '[');
		}
		return line.toString();
	}
}
