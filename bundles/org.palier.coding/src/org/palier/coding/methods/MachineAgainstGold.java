// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.methods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.codebook.classify.Codebook;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.EvaluationResult;
import org.palier.coding.reference.EvaluationResult.Comparison;
import org.palier.coding.resolved.PostCodings;
import org.palier.coding.resolved.SetCodes;
import org.palier.coding.resolved.SetReference;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.ground.Progress;
import org.palier.ground.options.OptionValues;
import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.agreement.BootstrapInterval;
import org.palier.statistics.agreement.ConfusionMatrix;

/** The codes of programs on the posts of a set, compared with the codes of the set. */
record MachineAgainstGold(SetCodes set, SetReference gold, Wording words) {

	private static final Evaluation SETTINGS = new Evaluation(10, 1000, 20130101);

	/** Two tables: a row a facet and language, and a row a class; none when no program coded a post of the gold set. */
	List<Table> tables(CorpusView posts, Codebook codebook, StudyView view, Progress progress) throws CorpusException {
		if (gold.rows().isEmpty()) {
			return List.of();
		}
		RecordedCodes programs = programs(posts);
		if (programs.programs().isEmpty()) {
			return List.of();
		}
		EvaluationResult result = SETTINGS.evaluate(gold.rows(), programs, OptionValues.NONE, codebook, view, progress);
		List<Bilingual> notes = new ArrayList<>(
				List.of(words.text("gold.programs", programs.programs(), SETTINGS.resamples(), SETTINGS.minimumSupport())));
		notes.addAll(gold.notes(set.name()));
		return List.of(summary(result, notes), classes(result, notes));
	}

	private RecordedCodes programs(CorpusView posts) throws CorpusException {
		Map<Long, Map<Facet, Coding>> said = new HashMap<>();
		for (Coding each : posts.codings(set.said().random().stream().map(PostCodings::key).toList())) {
			if (each.kind() == CoderKind.MACHINE) {
				said.computeIfAbsent(each.post(), it -> new HashMap<>()).put(each.facet(), each);
			}
		}
		Map<Post, Map<Facet, Coding>> codes = new HashMap<>();
		set.random().stream().filter(it -> said.containsKey(it.stored().key()))
				.forEach(it -> codes.put(it.stored().post(), said.get(it.stored().key())));
		return new RecordedCodes(codes, said.values());
	}

	private Table summary(EvaluationResult result, List<Bilingual> notes) {
		List<List<Value>> rows = new ArrayList<>();
		for (Comparison it : result.comparisons()) {
			if (it.matrix().total() > 0) {
				List<Value> row = start(it);
				row.add(new Value.Count(it.matrix().total()));
				row.add(share(it.matrix().accuracy()));
				ends(row, it.intervals().accuracy());
				row.add(share(it.matrix().baseline().accuracy()));
				row.add(share(it.matrix().macroF1(it.classes())));
				ends(row, it.interval());
				rows.add(row);
			}
		}
		return new Table(id("machine_against_gold"), words.text("gold.title", set.name()), words.text("gold.definition"), Unit.POST, "",
				List.of(column("dimension", Type.ITEM), column("language", Type.ITEM), column("posts", Type.COUNT),
						column("accuracy", Type.SHARE), column("accuracy_low", Type.SHARE), column("accuracy_high", Type.SHARE),
						column("majority", Type.SHARE), column("macro_f1", Type.SHARE), column("low", Type.SHARE),
						column("high", Type.SHARE)),
				rows, notes);
	}

	private Table classes(EvaluationResult result, List<Bilingual> notes) {
		List<List<Value>> rows = new ArrayList<>();
		for (Comparison it : result.comparisons()) {
			ConfusionMatrix matrix = it.matrix();
			for (String label : it.language().equals(Value.Item.ALL) ? matrix.classes(1) : List.<String>of()) {
				List<Value> row = new ArrayList<>(start(it).subList(0, 1));
				row.add(new Value.Item(label, it.codes().stream().filter(code -> code.id().equals(label)).map(StudyView.Named::name).findFirst()
						.orElse(Bilingual.same(label))));
				row.add(new Value.Count(matrix.support(label)));
				row.add(new Value.Count(matrix.predicted(label)));
				row.add(share(matrix.precision(label)));
				row.add(share(matrix.recall(label)));
				row.add(share(matrix.f1(label)));
				ends(row, Optional.ofNullable(it.intervals().f1().get(label)));
				rows.add(row);
			}
		}
		return new Table(id("machine_against_gold_classes"), words.text("gold.classes.title", set.name()),
				words.text("gold.classes.definition"), Unit.POST, "",
				List.of(column("dimension", Type.ITEM), column("code", Type.ITEM), column("support", Type.COUNT),
						column("predicted", Type.COUNT), column("precision", Type.SHARE), column("recall", Type.SHARE),
						column("f1", Type.SHARE), column("low", Type.SHARE), column("high", Type.SHARE)),
				rows, notes.subList(0, 1));
	}

	/** A study has these tables once a set, so that the kind alone names none. */
	private String id(String kind) {
		return kind + "." + set.id();
	}

	private List<Value> start(Comparison it) {
		return new ArrayList<>(
				List.of(new Value.Item(it.dimension(), it.name()), new Value.Item(it.language(), words.text("language." + it.language()))));
	}

	private Value share(OptionalDouble share) {
		return share.isPresent() ? new Value.Share(share.getAsDouble()) : new Value.Undefined(words.text("gold.few"));
	}

	private void ends(List<Value> row, Optional<BootstrapInterval> interval) {
		row.add(interval.<Value>map(it -> new Value.Share(it.low())).orElseGet(() -> new Value.Undefined(words.text("gold.few"))));
		row.add(interval.<Value>map(it -> new Value.Share(it.high())).orElseGet(() -> new Value.Undefined(words.text("gold.few"))));
	}

	private Column column(String id, Type type) {
		return new Column(id, words.text("column." + id), type);
	}
}
