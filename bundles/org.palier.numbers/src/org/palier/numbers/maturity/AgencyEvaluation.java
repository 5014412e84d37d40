// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.summary.Quartiles;

/**
 * The profile of one agency: its parts, its peers, its gap to a target, its posts year by year, its effort beside
 * what it comes to. There is no score; see {@link Maturity}.
 */
public final class AgencyEvaluation {

	/** With fewer peers than that, quartiles would tell of single agencies. */
	static final int FEWEST_PEERS = 5;
	private static final double POINTS = 100;

	private final StudyView view;
	private final TheoryView theory;
	private final MaturityProfiles profiles;
	private final int agency;

	/**
	 * Counts.
	 *
	 * @param theory ordered, of the view
	 * @param agency position in the view
	 */
	public AgencyEvaluation(StudyView view, TheoryView theory, int agency) {
		this.view = view;
		this.theory = theory;
		this.agency = agency;
		this.profiles = new MaturityProfiles(view, theory);
	}

	/** All tables: parts, peers, the gap when there is a target, the trend when there are dated posts. */
	public List<Table> tables(Peers peers, Optional<TargetProfile> target) {
		List<Table> tables = new ArrayList<>(List.of(parts(), peers(peers)));
		target.ifPresent(it -> tables.add(gap(it)));
		Table trend = trend();
		if (!trend.rows().isEmpty()) {
			tables.add(trend);
		}
		return tables;
	}

	private Table parts() {
		List<List<Value>> rows = new ArrayList<>();
		for (MaturityPart part : profiles.of(agency).parts()) {
			List<Value> row = new ArrayList<>(List.of(part.item()));
			row.addAll(part.values());
			rows.add(row);
		}
		return table("agency_maturity", Maturity.columns(), rows, List.of(EvaluationWords.text("note.maturity"), effort()));
	}

	/** Hours beside the highest level: what is put in, and what comes of it. */
	private Bilingual effort() {
		MaturityProfile own = profiles.of(agency);
		if (own.hours.isEmpty()) {
			return EvaluationWords.text("effort.untold");
		}
		int level = own.highestLevel();
		return level == TheoryView.UNPLACED ? EvaluationWords.text("effort.no_level", own.hours.getFirst())
				: EvaluationWords.text("effort.level", own.hours.getFirst(), theory.categories().get(level).name());
	}

	private Table peers(Peers peers) {
		List<Integer> others = peers.of(view, agency);
		List<List<MaturityPart>> theirs = others.stream().map(it -> profiles.of(it).compared()).toList();
		List<MaturityPart> own = profiles.of(agency).compared();
		List<List<Value>> rows = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			int part = i;
			List<Double> known = theirs.stream().map(it -> it.get(part).comparable()).filter(OptionalDouble::isPresent)
					.map(OptionalDouble::getAsDouble).toList();
			List<Value> row = new ArrayList<>(List.of(new Value.Item(own.get(i).item().id(), unit(own.get(i))), decimal(own.get(i).comparable()),
					new Value.Count(known.size())));
			if (known.size() < FEWEST_PEERS) {
				var few = new Value.Undefined(EvaluationWords.text("reason.few_peers", FEWEST_PEERS));
				row.addAll(List.of(few, few, few));
			} else {
				Quartiles quartiles = Quartiles.of(known);
				row.addAll(List.of(new Value.Decimal(quartiles.lower()), new Value.Decimal(quartiles.median()), new Value.Decimal(quartiles.upper())));
			}
			rows.add(row);
		}
		return table("agency_peers",
				List.of(EvaluationWords.column("part", Type.ITEM), EvaluationWords.column("agency_value", Type.DECIMAL),
						EvaluationWords.column("peers", Type.COUNT), EvaluationWords.column("lower_quartile", Type.DECIMAL),
						EvaluationWords.column("median", Type.DECIMAL), EvaluationWords.column("upper_quartile", Type.DECIMAL)),
				rows, List.of(EvaluationWords.text(others.size() < FEWEST_PEERS ? "note.few_peers" : "note.peers", peers.label(), others.size(),
						FEWEST_PEERS)));
	}

	private static Bilingual unit(MaturityPart part) {
		return part instanceof MaturityPart.OfWhole ? EvaluationWords.text("part.percent", part.item().label()) : part.item().label();
	}

	private static Value decimal(OptionalDouble number) {
		return number.isPresent() ? new Value.Decimal(number.getAsDouble()) : new Value.Undefined(EvaluationWords.text("reason.no_data"));
	}

	private Table gap(TargetProfile target) {
		List<List<Value>> rows = new ArrayList<>();
		MaturityProfile own = profiles.of(agency);
		gaps(rows, EvaluationWords.word("basis_usages"), own.usages, target);
		gaps(rows, EvaluationWords.word("basis_posts"), own.posts, target);
		return table("agency_target",
				List.of(EvaluationWords.column("basis", Type.ITEM), EvaluationWords.column("level", Type.ITEM),
						EvaluationWords.column("share", Type.SHARE), EvaluationWords.column("target", Type.SHARE),
						EvaluationWords.column("points", Type.DECIMAL)),
				rows, List.of(EvaluationWords.text("note.target")));
	}

	private void gaps(List<List<Value>> rows, Value.Item basis, long[] counts, TargetProfile target) {
		long all = MaturityProfile.sum(counts);
		for (int level = 0; level < counts.length; level++) {
			double wanted = target.shares().get(level);
			var category = theory.categories().get(level);
			Value share = new Value.Undefined(EvaluationWords.text("reason.no_data"));
			Value gap = share;
			if (all > 0) {
				share = new Value.Share((double) counts[level] / all);
				gap = new Value.Decimal(((double) counts[level] / all - wanted) * POINTS);
			}
			rows.add(List.of(basis, new Value.Item(category.id(), category.name()), share, new Value.Share(Math.min(1, wanted)), gap));
		}
	}

	private Table trend() {
		List<List<Value>> rows = new Trend(view, theory).rows(List.of(), it -> it == agency);
		return table("agency_trend", Trend.columns(), rows, List.of(EvaluationWords.text("independence.posts_trend")));
	}

	private Table table(String id, List<Column> columns, List<List<Value>> rows, List<Bilingual> notes) {
		AgencyView own = view.agencies().get(agency);
		return new Table(id, EvaluationWords.text(id + ".title", own.name()), EvaluationWords.text(id + ".definition"),
				id.equals("agency_trend") ? Unit.POST : Unit.AGENCY, Maturity.SOURCE, columns, rows, notes);
	}
}
