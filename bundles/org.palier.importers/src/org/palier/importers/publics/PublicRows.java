// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.publics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.RowOutcome.Accepted;
import org.palier.files.RowSink;
import org.palier.files.csv.Row;
import org.palier.files.csv.RowFaults;
import org.palier.files.csv.RowReader;
import org.palier.files.csv.RowRejection;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.PublicFact;
import org.palier.numbers.view.PublicKinds;

/**
 * The rows of one list of publics. Several rows of one name, or of one id, are one person with several accounts. Cells of accounts hold a
 * handle, an id or an address, several of them apart by spaces or bars. Rules: missing_name, unknown_kind, unknown_platform,
 * missing_platform, other_platform.
 */
final class PublicRows implements RowReader {

	private final PublicColumns columns;
	private final CensusDirectory directory;
	private final Wording words;
	private final Map<Integer, String> ofPlatforms;
	private final Set<String> listed = new HashSet<>();
	private final Set<String> reachable = new HashSet<>();

	PublicRows(PublicColumns columns, CensusDirectory directory, Wording words) {
		this.columns = columns;
		this.directory = directory;
		this.words = words;
		this.ofPlatforms = columns.platforms(directory);
	}

	@Override
	public Accepted read(Row row) throws RowRejection {
		var faults = new RowFaults();
		Bilingual name = faults.read(() -> name(row), Bilingual.EMPTY);
		String written = columns.text(row, PublicColumns.ID);
		String id = CensusIds.of(written.isEmpty() ? name.en().isEmpty() ? name.fr() : name.en() : written);
		String kind = faults.read(() -> kind(row), "");
		String source = columns.text(row, PublicColumns.SOURCE);
		List<PublicFact> facts = new ArrayList<>(List.of(new PublicFact(id, name, kind, source, "", "", "")));
		faults.read(() -> one(row), Optional.<PlatformAccount>empty()).ifPresent(it -> facts.add(it.of(id)));
		ofPlatforms.forEach((place, platform) -> {
			for (String each : row.text(place).split("[|\\s]+")) {
				if (!each.isEmpty()) {
					faults.read(() -> Optional.of(found(platform, columns.column(place), each)), Optional.<PlatformAccount>empty())
							.ifPresent(it -> facts.add(it.of(id)));
				}
			}
		});
		faults.check();
		listed.add(id);
		if (facts.size() > 1) {
			reachable.add(id);
		}
		return new Accepted(row.line(), facts, List.of());
	}

	/** An account on a platform. */
	private record PlatformAccount(String platform, String handle, String url) {

		PublicFact of(String id) {
			return new PublicFact(id, Bilingual.EMPTY, "", "", platform, handle, url);
		}
	}

	private Bilingual name(Row row) throws RowRejection {
		String any = columns.text(row, PublicColumns.NAME);
		String fr = columns.text(row, PublicColumns.NAME_FR);
		String en = columns.text(row, PublicColumns.NAME_EN);
		var name = new Bilingual(fr.isEmpty() ? any : fr, en.isEmpty() ? any : en);
		if (CensusIds.of(name.fr() + name.en()).isEmpty()) {
			throw fault(columns.name(PublicColumns.NAME), any, "missing_name");
		}
		return name;
	}

	private String kind(Row row) throws RowRejection {
		String written = columns.text(row, PublicColumns.KIND);
		return written.isEmpty() ? "" : directory.publicKinds().named(written).map(PublicKinds.Kind::id)
				.orElseThrow(() -> fault(columns.name(PublicColumns.KIND), written, "unknown_kind", written, directory.publicKinds().names()));
	}

	/** The account of the columns platform, account and address. */
	private Optional<PlatformAccount> one(Row row) throws RowRejection {
		String platform = columns.text(row, PublicColumns.PLATFORM);
		String account = columns.text(row, PublicColumns.ACCOUNT);
		String address = columns.text(row, PublicColumns.ADDRESS);
		String known = platform.isEmpty() ? "" : directory.platform(platform)
				.orElseThrow(() -> fault(columns.name(PublicColumns.PLATFORM), platform, "unknown_platform", platform, directory.platformNames()));
		if (account.isEmpty() && address.isEmpty()) {
			return Optional.empty();
		}
		String told = address.isEmpty() ? account : address;
		String column = columns.name(address.isEmpty() ? PublicColumns.ACCOUNT : PublicColumns.ADDRESS);
		String on = !known.isEmpty() ? known : directory.platformOfUrl(told)
				.orElseThrow(() -> fault(column, told, "missing_platform", told, directory.platformNames()));
		PlatformAccount found = found(on, column, told);
		return Optional.of(address.isEmpty() || account.isEmpty() ? found : new PlatformAccount(on, plain(account), found.url()));
	}

	private PlatformAccount found(String platform, String column, String written) throws RowRejection {
		if (!written.contains("/") || WebAddress.of(written).isEmpty()) {
			return new PlatformAccount(platform, plain(written), "");
		}
		if (!directory.canBeOn(platform, written)) {
			throw fault(column, written, "other_platform", written, directory.platformsById().getOrDefault(platform, Bilingual.same(platform)));
		}
		return new PlatformAccount(platform, directory.handles(platform, written).stream().findFirst().orElse(""), written);
	}

	private static String plain(String handle) {
		return handle.replaceFirst("^[@＠]+", "");
	}

	/** Adds the remark on the list as a whole. */
	void tell(RowSink sink) {
		sink.remark(words.text("told", listed.size(), reachable.size()));
	}

	private RowRejection fault(String column, String value, String rule, Object... arguments) {
		return new RowRejection(column, value, rule, words.text(rule, arguments));
	}
}
