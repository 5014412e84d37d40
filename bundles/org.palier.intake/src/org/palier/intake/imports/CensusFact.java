// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Authenticity;
import org.palier.model.FindingStep;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.KnownMapping;

/**
 * A fact that a file states about the census. Writing it twice has the effect of writing it once. Strings that a
 * source leaves out are empty, other values null; both leave what the study holds as it is.
 */
public sealed interface CensusFact extends ImportedFact {

	/**
	 * The fact that there is such an agency.
	 *
	 * @param agency       its id, see {@link org.palier.ground.text.CensusIds}
	 * @param jurisdiction id of its jurisdiction; a new one is made when the study has none
	 * @param otherNames   other names by which lists call it, in either language
	 * @param externalIds  scheme to value
	 * @param category     id of its category
	 * @param parent       id of the agency that it reports to; it may be stated later in the file
	 * @param own          values of fields that the study declares, by field, as {@link org.palier.study.fields.DeclaredField#read} gives them
	 */
	record AgencyFact(String agency, String jurisdiction, Bilingual name, Bilingual acronym, List<String> otherNames,
			Map<String, String> externalIds, String category, @Nullable Integer size, String field, String webSite, String parent,
			boolean unmatched, Map<String, String> own) implements CensusFact {

		/** Copies the values of own fields. */
		public AgencyFact {
			own = Map.copyOf(own);
		}

		/** A fact without own fields. */
		public AgencyFact(String agency, String jurisdiction, Bilingual name, Bilingual acronym, List<String> otherNames,
				Map<String, String> externalIds, String category, @Nullable Integer size, String field, String webSite, String parent,
				boolean unmatched) {
			this(agency, jurisdiction, name, acronym, otherNames, externalIds, category, size, field, webSite, parent, unmatched, Map.of());
		}

		/** This fact with other values of own fields. */
		public AgencyFact with(Map<String, String> values) {
			return new AgencyFact(agency, jurisdiction, name, acronym, otherNames, externalIds, category, size, field, webSite, parent,
					unmatched, values);
		}
	}

	/**
	 * A check of an agency on a platform. Within one import presence wins: what one row found another does
	 * not take away. A later import may, and the accounts stay on record.
	 *
	 * @param usages null when the presence was not coded; empty when it was coded and shows none
	 * @param coder  id of who coded
	 * @param step   the step of detection in which somebody looked; null when the file does not say
	 */
	record PresenceFact(String agency, String platform, PresenceStatus status, @Nullable LocalDate checkedOn, String checkedBy,
			String evidence, String note, @Nullable List<String> usages, String coder, @Nullable FindingStep step) implements CensusFact {

		/** A check without a step. */
		public PresenceFact(String agency, String platform, PresenceStatus status, @Nullable LocalDate checkedOn, String checkedBy,
				String evidence, String note, @Nullable List<String> usages, String coder) {
			this(agency, platform, status, checkedOn, checkedBy, evidence, note, usages, coder, null);
		}
	}

	/**
	 * An account of an agency; it makes the agency present on the platform.
	 *
	 * @param language ISO 639 code: fr, en, or mul for several
	 */
	record AccountFact(String agency, String platform, String handle, String url, String language,
			Authenticity authenticity, @Nullable Long followers, @Nullable LocalDate checkedOn, String checkedBy) implements CensusFact {
	}

	/**
	 * A figure that a publication gives. Two that differ in value or place alone are both kept: publications
	 * contradict themselves.
	 *
	 * @param indicator    id of the indicator that computes the same
	 * @param jurisdiction id of its jurisdiction; empty for all
	 * @param platforms    ids of platforms that it counts together; none for all
	 * @param row          what else identifies its row, e.g. tools=1; empty when nothing else does
	 * @param measure      id of the column beside which it is shown
	 * @param value        from 0 to 1
	 * @param about        whether the publication says “about”
	 * @param source       place in the publication
	 * @param remark       how it contradicts another place
	 */
	record PublishedFact(String indicator, String jurisdiction, List<String> platforms, String row, String measure,
			double value, boolean about, String source, Bilingual remark) implements CensusFact {
		/** Copies its list. */
		public PublishedFact {
			platforms = List.copyOf(platforms);
		}
	}

	/**
	 * The fact that an account which the file gives to several agencies serves this one too; this agency is present. The
	 * account itself is stored once, beneath the agency of the earlier {@link AccountFact} with the same platform, handle
	 * and address.
	 *
	 * @param handle as in that fact
	 * @param url    as in that fact
	 */
	record SharedAccountFact(String agency, String platform, String handle, String url, @Nullable LocalDate checkedOn, String checkedBy)
			implements CensusFact {
	}

	/**
	 * An entry of a register of official accounts, beside the fact that the account is there. It is on the
	 * {@link AccountFact} with the same platform, handle and address, or on an account that is not there any more. The latter is
	 * made where the study lacks it.
	 */
	record RegisterFact(String agency, String platform, String handle, String url, Authenticity authenticity, RegisterEntry entry)
			implements CensusFact {
	}

	/**
	 * The begin and the end of an agency, as a list states them. Fields that the list leaves out do not change.
	 *
	 * @param begun      first day; null when the list does not say
	 * @param ended      first day on which it is not there any more; null likewise
	 * @param successors names or ids of the agencies that took its place; those that the study does not have are kept as they are written
	 * @param formers    names that it had, each as {@link org.palier.study.history.FormerNames} writes one; those that the study has stay
	 * @param source     where it is written; empty when the list does not say
	 */
	record LifeFact(String agency, @Nullable LocalDate begun, @Nullable LocalDate ended, List<String> successors, List<String> formers,
			String source) implements CensusFact {

		/** Copies its lists. */
		public LifeFact {
			successors = List.copyOf(successors);
			formers = List.copyOf(formers);
		}
	}

	/**
	 * A cell that is in a row that could not be taken: the file says nothing of the cell, but the cell does not count as left out.
	 */
	record MentionFact(String agency, String platform) implements CensusFact {
	}

	/**
	 * The fact that there is such a jurisdiction. One with this id that the study has keeps its name.
	 */
	record JurisdictionFact(String jurisdiction, Bilingual name) implements CensusFact {
	}

	/**
	 * The fact that there is such a category of agencies. One with this id that the study has keeps its name.
	 */
	record CategoryFact(String category, Bilingual name) implements CensusFact {
	}

	/**
	 * The fact that there is such a platform. One with this id that the study has stays as it is.
	 */
	record PlatformFact(String platform, Bilingual name) implements CensusFact {
	}

	/**
	 * Somebody public by decision who is no agency: a journalist, a group, a body, an elected person; with one account, or none. Several
	 * facts of one id are one person with several accounts.
	 *
	 * @param id       see {@link org.palier.ground.text.CensusIds}
	 * @param kind     id of a kind, see {@link org.palier.numbers.view.PublicKinds}; empty when the list does not say
	 * @param source   where it is said that the account is public
	 * @param platform id of the platform of the account; empty for none
	 * @param handle   without @, or the platform's id of the account
	 * @param url      its address
	 */
	record PublicFact(String id, Bilingual name, String kind, String source, String platform, String handle, String url)
			implements CensusFact {
	}

	/**
	 * The way in which a person understood the columns of the table: the study keeps it for the next table with these columns.
	 */
	record MappingFact(KnownMapping mapping) implements CensusFact {
	}
}
