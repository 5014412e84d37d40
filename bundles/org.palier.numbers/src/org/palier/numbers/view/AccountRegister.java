// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Account;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.Authenticity;
import org.palier.model.Jurisdiction;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.study.history.FormerNames;

/**
 * The official accounts of a study as a register that another body can import: a row for each account and each agency that it
 * serves, closed ones too. Reads the study on its thread.
 */
public final class AccountRegister {

	/** The columns, in order; what files of it call them. */
	public static final List<String> COLUMNS = List.of("agency_id", "agency_fr", "agency_en", "jurisdiction", "platform", "handle", "url",
			"language",
			"authenticity", "as_of", "purpose", "owner", "opened_on", "approved_on", "notice_on", "review_due", "closing_on", "closed_on",
			"archive", "agency_begun_on",
			"agency_ended_on", "agency_successors", "agency_former_names");

	private final Study study;
	private final LocalDate asOf;

	/** @param asOf day of which the register speaks */
	public AccountRegister(Study study, LocalDate asOf) {
		this.study = study;
		this.asOf = asOf;
	}

	/** The rows, in the order of the census; what is not known is empty. */
	public List<Map<String, String>> rows() {
		List<Map<String, String>> rows = new ArrayList<>();
		each(Authenticity.OFFICIAL, (presence, account) -> {
			rows.add(row((Agency) presence.eContainer(), presence, account));
			account.getAlsoServes().forEach(it -> rows.add(row(it, presence, account)));
		});
		return rows;
	}

	/** Accounts that are left out since nobody said whether they are official. */
	public int unknown() {
		List<Account> unknown = new ArrayList<>();
		each(Authenticity.UNKNOWN, (presence, account) -> unknown.add(account));
		return unknown.size();
	}

	/** Accounts that are open, or of which it is known when they closed. */
	private void each(Authenticity of, BiConsumer<Presence, Account> taking) {
		var accounts = CellAccounts.now(study);
		Agencies.of(study).forEach(agency -> agency.getPresences().stream().filter(it -> it.getPlatform() != null)
				.forEach(presence -> presence.getAccounts().stream().filter(it -> it.getAuthenticity() == of)
						.filter(it -> it.getClosedOn() != null || accounts.isOpen(it)).forEach(it -> taking.accept(presence, it))));
	}

	private Map<String, String> row(Agency agency, Presence presence, Account account) {
		Bilingual name = Bilingual.of(agency.getName());
		String jurisdiction = agency.eContainer() instanceof Jurisdiction it ? it.getId() : "";
		List<String> cells = List.of(text(agency.getId()), name.fr(), name.en(), jurisdiction, presence.getPlatform().getId(),
				text(account.getHandle()), text(account.getUrl()), text(account.getLanguage()), account.getAuthenticity().getLiteral(),
				asOf.toString(), text(account.getPurpose()), text(account.getOwner()), text(account.getOpenedOn()),
				text(account.getApprovedOn()), text(account.getNoticeOn()), text(account.getReviewDue()), text(account.getClosingOn()),
				text(account.getClosedOn()), text(account.getArchive()), text(agency.getBegunOn()), text(agency.getEndedOn()),
				successors(agency), FormerNames.written(agency.getFormerNames()));
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < COLUMNS.size(); i++) {
			row.put(COLUMNS.get(i), cells.get(i));
		}
		return row;
	}

	/** Ids of those that the study has, then names of the others: a register that is read again finds both. */
	private static String successors(Agency agency) {
		return Stream.concat(agency.getSuccessors().stream().map(Agency::getId), agency.getSuccessorNames().stream())
				.collect(Collectors.joining(" ; "));
	}

	private static String text(@Nullable Object value) {
		return Objects.toString(value, "");
	}
}
