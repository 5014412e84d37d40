// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.palier.model.Account;
import org.palier.study.fields.OwnValues;

/**
 * The life of an official account, as registers of such accounts keep it: the Government of Canada’s standard on official
 * accounts, the registry of the U.S. government. All of it is optional.
 *
 * @param purpose    why it is kept; empty when nobody says
 * @param owner      function or unit that answers for it; empty when nobody says
 * @param openedOn   null when unknown, like all days
 * @param approvedOn day of its approval
 * @param noticeOn   day on which its notice of terms was published
 * @param reviewDue  day by which it is to be reviewed
 * @param closingOn  day on which it is planned to close
 * @param closedOn   day on which its owner closed it
 * @param archive    where what it published is kept; empty when nobody says
 * @param own        values of fields that the study declares of accounts, by field, as {@link org.palier.study.fields.DeclaredField#read}
 *                   gives them
 */
public record RegisterEntry(String purpose, String owner, @Nullable LocalDate openedOn, @Nullable LocalDate approvedOn,
		@Nullable LocalDate noticeOn, @Nullable LocalDate reviewDue, @Nullable LocalDate closingOn, @Nullable LocalDate closedOn,
		String archive, Map<String, String> own) {

	/** Nothing is said. */
	public static final RegisterEntry NONE = new RegisterEntry("", "", null, null, null, null, null, null, "", Map.of());

	/** Copies the values of own fields. */
	public RegisterEntry {
		own = Map.copyOf(own);
	}

	/** The entry that a study has of an account. */
	public static RegisterEntry of(Account account) {
		return new RegisterEntry(orEmpty(account.getPurpose()), orEmpty(account.getOwner()), account.getOpenedOn(), account.getApprovedOn(),
				account.getNoticeOn(), account.getReviewDue(), account.getClosingOn(), account.getClosedOn(), orEmpty(account.getArchive()), Map.of());
	}

	/** Writes what it says; what it leaves out stays as it is. On the thread of the study. */
	void writeTo(Account account) {
		account.setPurpose(purpose.isEmpty() ? account.getPurpose() : purpose);
		account.setOwner(owner.isEmpty() ? account.getOwner() : owner);
		account.setOpenedOn(either(openedOn, account.getOpenedOn()));
		account.setApprovedOn(either(approvedOn, account.getApprovedOn()));
		account.setNoticeOn(either(noticeOn, account.getNoticeOn()));
		account.setReviewDue(either(reviewDue, account.getReviewDue()));
		account.setClosingOn(either(closingOn, account.getClosingOn()));
		account.setClosedOn(either(closedOn, account.getClosedOn()));
		account.setArchive(archive.isEmpty() ? account.getArchive() : archive);
		own.forEach(new OwnValues(account)::set);
	}

	private static @Nullable LocalDate either(@Nullable LocalDate stated, @Nullable LocalDate there) {
		return stated == null ? there : stated;
	}

	private static String orEmpty(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
