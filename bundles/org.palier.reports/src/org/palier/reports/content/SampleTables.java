// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.numbers.view.PostEstimates;
import org.palier.numbers.view.SampleBasis;
import org.palier.reports.words.ReportWords;

/**
 * The data behind corrected shares, as three tables for programs. The design of each sample is {@code sample_design}.
 * The posts that chance drew with their weights and codes are {@code sample_posts}. All posts of its frame, counted by
 * the programs' codes, are {@code sample_frame}. The tables name no post, no account and no person; strata may have
 * names of agencies, and have numbers in a redacted report. Numbers of programs alone are no finding: the tables say
 * so.
 */
final class SampleTables {

	/** Columns of the frame that tell nothing of a draw of agencies. */
	private static final int ALWAYS = 7;

	private final Wording words = ReportWords.all();
	private final List<SampleBasis> samples;
	private final boolean redacted;
	/** Whether some sample drew agencies before their posts. */
	private final boolean staged;

	private SampleTables(List<SampleBasis> samples, boolean redacted) {
		this.samples = samples;
		this.redacted = redacted;
		staged = samples.stream().anyMatch(it -> it.first().isPresent());
	}

	/**
	 * Makes the tables of the facets that a sample corrects; none where there is no such facet.
	 *
	 * @param redacted whether strata have numbers in place of their names, which may be those of agencies
	 */
	static List<Table> of(PostEstimates estimates, boolean redacted) {
		List<SampleBasis> samples = estimates.facets().stream().flatMap(it -> it.basis().stream()).toList();
		return samples.isEmpty() ? List.of() : new SampleTables(samples, redacted).tables();
	}

	/** Names a stratum. */
	private String stratum(SampleBasis it, String key) {
		if (!redacted || key.isEmpty()) {
			return key;
		}
		List<String> keys = it.parts().stream().filter(part -> part.kind() == SampleBasis.Kind.STRATUM).map(SampleBasis.Part::key).toList();
		return Integer.toString(keys.indexOf(key) + 1);
	}

	private List<Table> tables() {
		List<Column> design = List.of(plain("sample"), plain("facet"), column("posts", Type.COUNT), column("drawn", Type.COUNT),
				column("coded", Type.COUNT), column("programs", Form.YES_NO), column("strata_kept", Form.YES_NO),
				column("agencies_drawn", Type.COUNT), column("agencies", Type.COUNT));
		List<Column> posts = List.of(plain("sample"), plain("facet"), plain("stratum"), column("agency", Type.COUNT),
				column("agency_chance", Type.DECIMAL), column("chance", Type.DECIMAL), column("weight", Type.DECIMAL),
				column("people", Type.ITEM), plain("people_said"), column("program", Type.ITEM));
		List<Column> frame = List.of(plain("sample"), plain("facet"), plain("part"), plain("key"), column("code", Type.ITEM),
				column("program", Type.DECIMAL), column("posts", Type.COUNT), column("drawn_then", Type.COUNT),
				column("posts_then", Type.COUNT));
		return List.of(table("sample_design", design, samples.stream().map(this::design).toList()),
				table("sample_posts", posts, samples.stream().flatMap(this::posts).toList()),
				table("sample_frame", staged ? frame : frame.subList(0, ALWAYS), samples.stream().flatMap(this::frame).toList()));
	}

	private List<Value> design(SampleBasis it) {
		Value none = undefined("sample.at_once");
		return List.of(plainly(it.set()), plainly(it.facet()), new Value.Count(it.posts()), new Value.Count(it.drawn()),
				new Value.Count(it.sample().stream().filter(post -> !post.words().isEmpty()).count()), yes(!it.byPeopleAlone()),
				yes(it.strataKept()), it.first().<Value>map(first -> new Value.Count(first.drawn())).orElse(none),
				it.first().<Value>map(first -> new Value.Count(first.all())).orElse(none));
	}

	private Stream<List<Value>> posts(SampleBasis it) {
		Value unread = undefined("sample.unread");
		return it.sample().stream()
				.map(post -> List.of(plainly(it.set()), plainly(it.facet()), plainly(stratum(it, post.stratum())),
						new Value.Count(post.agency()), new Value.Decimal(post.firstStage()), new Value.Decimal(post.chance()),
						post.weight().<Value>map(Value.Decimal::new).orElse(unread),
						post.words().isEmpty() ? unread
								: post.words().size() > 1 ? undefined("sample.open") : code(it, post.words().getFirst()),
						plainly(String.join(" ", post.words())),
						post.program().isEmpty() ? undefined("sample.abstained") : code(it, post.program())));
	}

	private Stream<List<Value>> frame(SampleBasis it) {
		List<String> codes = List.copyOf(it.codes().keySet());
		Value none = undefined("sample.at_once");
		List<List<Value>> rows = new ArrayList<>();
		for (SampleBasis.Part part : it.parts()) {
			boolean ofStratum = part.kind() == SampleBasis.Kind.STRATUM;
			for (int i = 0; i < codes.size(); i++) {
				List<Value> row = List.of(plainly(it.set()), plainly(it.facet()), plainly(ofStratum ? "stratum" : "agency"),
						plainly(ofStratum ? stratum(it, part.key()) : part.key()), code(it, codes.get(i)), new Value.Decimal(part.program().get(i)),
						new Value.Count(part.posts()),
						part.then().<Value>map(then -> new Value.Count(then.drawn())).orElse(none),
						part.then().<Value>map(then -> new Value.Count(then.all())).orElse(none));
				rows.add(staged ? row : row.subList(0, ALWAYS));
			}
		}
		return rows.stream();
	}

	private static Value code(SampleBasis it, String id) {
		return new Value.Item(id, Objects.requireNonNullElse(it.codes().get(id), Bilingual.same(id)));
	}

	private static Value plainly(String text) {
		return new Value.Item(text, Bilingual.same(text));
	}

	private static Value yes(boolean is) {
		return plainly(Boolean.toString(is));
	}

	private Value undefined(String reason) {
		return new Value.Undefined(words.text(reason));
	}

	private Table table(String id, List<Column> columns, List<List<Value>> rows) {
		return new Table(id, words.text(id), words.text(id + ".definition"), Unit.POST, "", columns, rows, List.of(words.text("sample.note")));
	}

	private Column plain(String id) {
		return column(id, Form.WORDS);
	}

	private Column column(String id, Form form) {
		return new Column(id, words.text("sample.column." + id), Type.ITEM, form);
	}

	private Column column(String id, Type type) {
		return new Column(id, words.text("sample.column." + id), type);
	}
}
