// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView.AgencyView;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.statistics.summary.Quartiles;

/**
 * The profile of one agency: its parts, its peers, its gap to a target, its posts year by year, its effort beside its results. There is no
 * score; see {@link Maturity}.
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
		return table("agency_maturity", MaturityPart.COLUMNS.rows(profiles.of(agency).parts()),
				List.of(EvaluationWords.text("note.maturity"), effort()));
	}

	/** Hours beside the highest level: what is put in, and what comes of it. */
	private Bilingual effort() {
		MaturityProfile own = profiles.of(agency);
		if (own.hours.isEmpty()) {
			return EvaluationWords.text("effort.untold");
		}
		int level = own.highestLevel();
		return level == TheoryView.UNPLACED ? EvaluationWords.text("effort.no_level", own.hours.getFirst())
				: EvaluationWords.text("effort.level", own.hours.getFirst(), theory.categories().get(level).plainName());
	}

	private Table peers(Peers peers) {
		List<Integer> others = peers.of(view, agency);
		List<List<MaturityPart>> theirs = others.stream().map(it -> profiles.of(it).compared()).toList();
		List<MaturityPart> own = profiles.of(agency).compared();
		List<AmongPeers> rows = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			int part = i;
			List<Double> known = theirs.stream().map(it -> it.get(part).comparable()).filter(OptionalDouble::isPresent)
					.map(OptionalDouble::getAsDouble).toList();
			rows.add(new AmongPeers(own.get(i), known));
		}
		return table("agency_peers", AmongPeers.COLUMNS.rows(rows), List.of(EvaluationWords
				.text(others.size() < FEWEST_PEERS ? "note.few_peers" : "note.peers", peers.label(), others.size(), FEWEST_PEERS)));
	}

	/** A part of an agency beside its peers. @param known what is known of these */
	private record AmongPeers(MaturityPart own, List<Double> known) {

		private static final Columns<AmongPeers> COLUMNS = Columns.<AmongPeers>of()
				.and(EvaluationWords.column("part", Type.ITEM), it -> new Value.Item(it.own().item().id(), unit(it.own())))
				.and(EvaluationWords.column("agency_value", Type.DECIMAL), it -> decimal(it.own().comparable()))
				.and(EvaluationWords.column("peers", Type.COUNT), it -> new Value.Count(it.known().size()))
				.and(EvaluationWords.column("lower_quartile", Type.DECIMAL), it -> it.quartile(Quartiles::lower))
				.and(EvaluationWords.column("median", Type.DECIMAL), it -> it.quartile(Quartiles::median))
				.and(EvaluationWords.column("upper_quartile", Type.DECIMAL), it -> it.quartile(Quartiles::upper));

		private Value quartile(ToDoubleFunction<Quartiles> which) {
			return known.size() < FEWEST_PEERS ? new Value.Undefined(EvaluationWords.text("reason.few_peers", FEWEST_PEERS))
					: new Value.Decimal(which.applyAsDouble(Quartiles.of(known)));
		}
	}

	private static Bilingual unit(MaturityPart part) {
		return part instanceof MaturityPart.OfWhole ? EvaluationWords.text("part.percent", part.item().label()) : part.item().label();
	}

	private static Value decimal(OptionalDouble number) {
		return number.isPresent() ? new Value.Decimal(number.getAsDouble()) : new Value.Undefined(EvaluationWords.text("reason.no_data"));
	}

	private Table gap(TargetProfile target) {
		List<Gap> rows = new ArrayList<>();
		MaturityProfile own = profiles.of(agency);
		gaps(rows, EvaluationWords.word("basis_usages"), own.usages, target);
		gaps(rows, EvaluationWords.word("basis_posts"), own.posts, target);
		return table("agency_target", Gap.COLUMNS.rows(rows), List.of(EvaluationWords.text("note.target")));
	}

	/** A level beside its target. @param share or why there is none @param points likewise */
	private record Gap(Value.Item basis, Value.Item level, Value share, Value.Share target, Value points) {

		private static final Columns<Gap> COLUMNS = Columns.<Gap>of().and(EvaluationWords.column("basis", Type.ITEM), Gap::basis)
				.and(EvaluationWords.column("level", Type.ITEM), Gap::level).and(EvaluationWords.column("share", Type.SHARE), Gap::share)
				.and(EvaluationWords.column("target", Type.SHARE), Gap::target).and(EvaluationWords.column("points", Type.DECIMAL), Gap::points);
	}

	private void gaps(List<Gap> rows, Value.Item basis, long[] counts, TargetProfile target) {
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
			rows.add(new Gap(basis, new Value.Item(category.id(), category.plainName()), share, new Value.Share(Math.min(1, wanted)), gap));
		}
	}

	private Table trend() {
		return table("agency_trend", Trend.COLUMNS.rows(new Trend(view, theory).rows(it -> it == agency)),
				List.of(EvaluationWords.text("independence.posts_trend")));
	}

	private Table table(String id, Rows rows, List<Bilingual> notes) {
		AgencyView own = view.agencies().get(agency);
		return new Table(id, EvaluationWords.text(id + ".title", own.name()), EvaluationWords.text(id + ".definition"),
				id.equals("agency_trend") ? Unit.POST : Unit.AGENCY, Maturity.SOURCE, rows, notes);
	}
}
