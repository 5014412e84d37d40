// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.estimates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.palier.codebook.classify.Placements;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.ProgramsSaid.Word;
import org.palier.corpus.ProgramsSaid;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.attribution.Attribution;

/**
 * Shares that rest on programs alone: what is shown in place of an estimate that a set does not allow. Only what programs said counts, of
 * the posts to which they gave a code; what people said of these posts changes nothing.
 *
 * @param view  of the study, with its posts and its estimates
 * @param facet that was coded
 * @param name  of it, in words
 * @param said  words of programs on the posts that agencies wrote
 */
public record MachineTable(StudyView view, Facet facet, Bilingual name, List<ProgramsSaid> said) {

	/** Copies its list. */
	public MachineTable {
		said = List.copyOf(said);
	}

	/** The table of the posts that count. @param attribution by which posts come to agencies @throws IOException when they cannot be read */
	public static MachineTable of(StudyView view, Facet facet, Bilingual name, CorpusView posts, Attribution attribution)
			throws IOException {
		return new MachineTable(view, facet, name, posts.programWords(facet, attribution.lines()));
	}

	/** The table. */
	public Table table() {
		Optional<Placements> placements = view.theory(facet).map(it -> new Placements(view, it));
		Map<String, Long> counted = new HashMap<>();
		long all = 0;
		long coded = 0;
		for (ProgramsSaid each : said) {
			List<String> codes = codes(each.words().getFirst(), each.platform(), placements);
			codes.forEach(it -> counted.merge(it, each.posts(), Long::sum));
			all += each.posts();
			coded += codes.isEmpty() ? 0 : each.posts();
		}
		long whole = coded;
		List<List<Value>> rows = view.codes(facet).entrySet().stream().filter(it -> counted.containsKey(it.getKey()))
				.map(it -> List.<Value>of(new Value.Item(it.getKey(), it.getValue()), new Value.Count(counted.get(it.getKey())),
						new Value.Share((double) counted.get(it.getKey()) / whole)))
				.toList();
		List<Bilingual> notes = new ArrayList<>(List.of(EstimateWords.text("machine.coded", coded, all)));
		notes.addAll(view.estimates().of(facet).map(it -> notes(it.set())).orElseGet(() -> view.estimates().notes(facet)));
		return new Table("machine_alone", EstimateWords.text("machine.title", name), EstimateWords.text("machine.definition"), Unit.POST, "",
				List.of(column("code", Type.ITEM), column("posts", Type.COUNT), column("counted", Type.SHARE)), rows,
				notes);
	}

	/** The codes that a word gives posts; none where the program abstained. */
	private static List<String> codes(Word word, String platform, Optional<Placements> placements) {
		String own = word.code();
		String usage = word.usage();
		if (own != null) {
			return CodeSet.parse(own).ids();
		}
		return usage == null ? List.of() : CodeSet.parse(usage).stream().map(code -> placements.flatMap(it -> it.of(code, platform))
				.map(TheoryView.CategoryView::id).orElse(CorrectedShares.UNPLACED)).distinct().toList();
	}

	/** @param other set, which corrects */
	private List<Bilingual> notes(String other) {
		List<Bilingual> notes = new ArrayList<>(List.of(EstimateWords.text("machine.other", other)));
		view.estimates().programs(facet).ifPresent(notes::add);
		view.estimates().checked(facet).ifPresent(it -> notes.add(EstimateWords.text("machine.accuracy", it.where(),
				new Bilingual(new Typography(Locale.CANADA_FRENCH).percent(it.accuracy()), new Typography(Locale.CANADA).percent(it.accuracy())))));
		return notes;
	}

	private static Column column(String id, Type type) {
		return new Column(id, EstimateWords.text("column." + id), type);
	}
}
