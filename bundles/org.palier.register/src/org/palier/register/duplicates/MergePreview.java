// SPDX-License-Identifier: EPL-2.0
package org.palier.register.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agency;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;

/**
 * A preview of a merge of two agencies: the merged fields beside both, and the numbers of the study before and after.
 *
 * @param fields details of both agencies, and of the merged one
 * @param numbers numbers of the study, before and after
 * @param kept things that are not lost: names, accounts
 * @param warnings remarks to read before the merge: a platform where one agency was said to be absent and the other is
 * present
 */
public record MergePreview(List<Field> fields, List<Number> numbers, List<Bilingual> kept, List<Bilingual> warnings) {

	/**
	 * A detail of an agency before and after a merge.
	 *
	 * @param going   of the one that goes
	 * @param staying of the one that stays
	 * @param after   of the one that is left
	 */
	public record Field(Bilingual name, String going, String staying, String after) {

		/** Whether both say something, and not the same. */
		public boolean differs() {
			return !going.isEmpty() && !staying.isEmpty() && !going.equals(staying);
		}
	}

	/**
	 * A number of the study.
	 *
	 * @param share true for a part of a whole, from 0 to 1; NaN where there is none
	 */
	public record Number(Bilingual name, double before, double after, boolean share) {
	}

	/** Copies its lists. */
	public MergePreview {
		fields = List.copyOf(fields);
		numbers = List.copyOf(numbers);
		kept = List.copyOf(kept);
		warnings = List.copyOf(warnings);
	}

	/** @param view of the study as it is */
	public static MergePreview of(Study study, StudyView view, Agency going, Agency staying) {
		var build = new Build(going, staying);
		return new MergePreview(build.fields(), numbers(view, going, staying), build.kept(), build.warnings(study));
	}

	private static Bilingual text(String key, Object... arguments) {
		return AgencyMerge.WORDS.text(key, arguments);
	}

	private static List<Number> numbers(StudyView view, Agency going, Agency staying) {
		long frame = 0;
		long checked = 0;
		long present = 0;
		long after = 0;
		long checkedAfter = 0;
		long presentAfter = 0;
		boolean someFrame = view.frame().all() > 0;
		boolean goes = false;
		boolean goesChecked = false;
		for (int i = 0; i < view.agencies().size(); i++) {
			if (view.agencies().get(i).id().equals(going.getId())) {
				goes = view.presences(i) > 0;
				goesChecked = view.isChecked(i);
			}
		}
		for (int i = 0; i < view.agencies().size(); i++) {
			StudyView.AgencyView agency = view.agencies().get(i);
			boolean in = agency.there() && (!someFrame || !agency.unmatched());
			boolean here = view.presences(i) > 0;
			frame += in ? 1 : 0;
			checked += in && view.isChecked(i) ? 1 : 0;
			present += in && here ? 1 : 0;
			if (in && !agency.id().equals(going.getId())) {
				boolean stays = agency.id().equals(staying.getId());
				after++;
				checkedAfter += view.isChecked(i) || stays && goesChecked ? 1 : 0;
				presentAfter += here || stays && goes ? 1 : 0;
			}
		}
		int agencies = view.agencies().size();
		return List.of(new Number(text("number.agencies"), agencies, agencies - 1, false), new Number(text("number.frame"), frame, after, false),
				new Number(text("number.present"), present, presentAfter, false),
				new Number(text("number.penetration"), share(present, checked), share(presentAfter, checkedAfter), true));
	}

	private static double share(long part, long whole) {
		return whole == 0 ? Double.NaN : (double) part / whole;
	}

	private record Build(Agency going, Agency staying) {

		List<Field> fields() {
			var fields = new ArrayList<Field>();
			Bilingual left = Bilingual.of(going.getName());
			Bilingual right = Bilingual.of(staying.getName());
			fields.add(field("field.name.fr", left.fr(), right.fr()));
			fields.add(field("field.name.en", left.en(), right.en()));
			fields.add(field("field.acronym", Bilingual.of(going.getAcronym()).in(Locale.CANADA_FRENCH),
					Bilingual.of(staying.getAcronym()).in(Locale.CANADA_FRENCH)));
			fields.add(new Field(text("field.other"), lines(going.getOtherNames()), lines(staying.getOtherNames()),
					lines(Stream.concat(staying.getOtherNames().stream(), AgencyMerge.given(going, staying).stream()).toList())));
			fields.add(field("field.ids", lines(going.getExternalIds().stream().map(it -> it.getScheme() + " " + it.getValue()).toList()),
					lines(staying.getExternalIds().stream().map(it -> it.getScheme() + " " + it.getValue()).toList())));
			fields.add(field("field.site", orEmpty(going.getWebSite()), orEmpty(staying.getWebSite())));
			fields.add(field("field.parent", name(going.getParent()), name(staying.getParent())));
			fields.add(field("field.size", going.getSize() == null ? "" : String.valueOf(going.getSize()),
					staying.getSize() == null ? "" : String.valueOf(staying.getSize())));
			List<String> both = Stream.concat(accounts(staying).stream(), accounts(going).stream()).distinct().toList();
			fields.add(new Field(text("field.accounts"), lines(accounts(going)), lines(accounts(staying)), lines(both)));
			return fields.stream().filter(it -> !it.after().isEmpty()).toList();
		}

		private static Field field(String key, String going, String staying) {
			return new Field(text(key), going, staying, staying.isEmpty() ? going : staying);
		}

		private static String orEmpty(@Nullable String text) {
			return Objects.requireNonNullElse(text, "");
		}

		private static String name(@Nullable Agency agency) {
			return agency == null ? "" : Bilingual.of(agency.getName()).in(Locale.getDefault());
		}

		private static String lines(Collection<String> texts) {
			return String.join("\n", texts);
		}

		private static List<String> accounts(Agency agency) {
			return agency.getPresences().stream()
					.flatMap(it -> it.getAccounts().stream()
							.map(account -> Bilingual.of(it.getPlatform().getName()).in(Locale.getDefault()) + " · " + shown(account)))
					.toList();
		}

		private static String shown(Account account) {
			return account.getHandle() == null ? orEmpty(account.getUrl()) : account.getHandle();
		}

		List<Bilingual> kept() {
			List<String> given = AgencyMerge.given(going, staying);
			var kept = new ArrayList<Bilingual>();
			if (!given.isEmpty()) {
				kept.add(text("kept.names", new Bilingual(quoted(given, "«\u202f", "\u202f»"), quoted(given, "“", "”"))));
			}
			kept.add(text("kept.posts"));
			return kept;
		}

		private static String quoted(List<String> names, String open, String close) {
			return names.stream().map(it -> open + it + close).collect(Collectors.joining(", "));
		}

		List<Bilingual> warnings(Study study) {
			var warnings = new ArrayList<Bilingual>();
			study.getPlatforms().forEach(platform -> {
				var here = Stream.of(going, staying).flatMap(it -> it.getPresences().stream()).filter(it -> it.getPlatform() == platform).toList();
				boolean present = here.stream().anyMatch(it -> it.getStatus() == PresenceStatus.PRESENT);
				here.stream().filter(it -> present && it.getStatus() == PresenceStatus.ABSENT && it.getCheckedBy() != null)
						.forEach(it -> warnings.add(text("warning.absent", it.getCheckedBy(), Bilingual.of(((Agency) it.eContainer()).getName()),
								Bilingual.of(platform.getName()), String.valueOf(it.getCheckedOn()))));
			});
			return warnings;
		}
	}
}
