// SPDX-License-Identifier: EPL-2.0
package org.palier.register.grid;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.FoldedText;
import org.palier.model.Agency;
import org.palier.model.LocalizedText;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.FieldValue;
import org.palier.study.fields.OwnValues;
import org.palier.study.filter.StudyFilter;

/**
 * The filter of the listed agencies; an empty part lets all through. Things are named by their ids, so that a filter stays valid when the
 * study is read again.
 *
 * @param text      in a name, acronym, other name, field or own field, in either language, without regard to accents and case
 * @param part      what the filter of the study leaves
 * @param platform  id; empty for any
 * @param status    found on the platform, or, when that is empty, on at least one of the study; null for any
 * @param unmatched only agencies that no list confirmed
 * @param agencies  only these, by their ids, e.g. those that a number counts; empty for any
 */
public record GridFilter(String text, StudyFilter part, String platform, @Nullable PresenceStatus status, boolean unmatched,
		Set<String> agencies) {

	/** Lists every agency. */
	public static final GridFilter ALL = new GridFilter("", StudyFilter.ALL, "", null, false, Set.of());

	/** Complete on construction. */
	public GridFilter {
		Objects.requireNonNull(text);
		Objects.requireNonNull(part);
		Objects.requireNonNull(platform);
		agencies = Set.copyOf(agencies);
	}

	/** This filter, limited to some agencies. @param ids empty for any */
	public GridFilter withAgencies(Set<String> ids) {
		return new GridFilter(text, part, platform, status, unmatched, ids);
	}

	/** This filter within another part of the study. */
	public GridFilter within(StudyFilter other) {
		return new GridFilter(text, other, platform, status, unmatched, agencies);
	}

	/** This filter with a text to look for. */
	public GridFilter withText(String words) {
		return new GridFilter(words, part, platform, status, unmatched, agencies);
	}

	/** This filter with a status on a platform. @param id of the platform; empty for any */
	public GridFilter withStatus(String id, @Nullable PresenceStatus found) {
		return new GridFilter(text, part, id, found, unmatched, agencies);
	}

	/**
	 * True for an agency that is listed.
	 *
	 * @param folded    {@link #text()}, folded once for all
	 * @param platforms number of platforms of the study
	 * @param own       fields of agencies that the study declares
	 */
	boolean lists(Agency agency, FoldedText folded, int platforms, List<DeclaredField> own) {
		return (agencies.isEmpty() || agencies.contains(agency.getId())) && (!unmatched || agency.isUnmatched()) && part.wants(agency)
				&& (status == null || hasStatus(agency, platforms))
				&& (folded.isEmpty() || answersTo(agency, folded) || saysInOwn(agency, folded, own));
	}

	private boolean hasStatus(Agency agency, int platforms) {
		if (platform.isEmpty()) {
			return agency.getPresences().stream().anyMatch(it -> it.getStatus() == status)
					|| status == PresenceStatus.NOT_CHECKED && agency.getPresences().size() < platforms;
		}
		PresenceStatus found = PresenceStatus.NOT_CHECKED;
		for (Presence presence : agency.getPresences()) {
			if (presence.getPlatform() != null && platform.equals(presence.getPlatform().getId())) {
				found = presence.getStatus();
			}
		}
		return found == status;
	}

	private static boolean answersTo(Agency agency, FoldedText folded) {
		return isCalled(agency, folded) || folded.isIn(agency.getField());
	}

	/** Whether a name, another name or an acronym of an agency holds a text, in either language. */
	public static boolean isCalled(Agency agency, FoldedText folded) {
		return in(agency.getName(), folded) || in(agency.getAcronym(), folded) || agency.getOtherNames().stream().anyMatch(folded::isIn);
	}

	private boolean saysInOwn(Agency agency, FoldedText folded, List<DeclaredField> own) {
		var values = new OwnValues(agency);
		return !values.all().isEmpty() && own.stream().anyMatch(field -> switch (values.of(field)) {
		case FieldValue.Chosen it ->
			folded.isIn(field.choices().get(it.place()).name().fr()) || folded.isIn(field.choices().get(it.place()).name().en());
		case FieldValue.Answer it -> false;
		default -> folded.isIn(values.text(field.id()));
		});
	}

	private static boolean in(@Nullable LocalizedText text, FoldedText folded) {
		return text != null && Stream.of(text.getFr(), text.getEn()).anyMatch(folded::isIn);
	}
}
