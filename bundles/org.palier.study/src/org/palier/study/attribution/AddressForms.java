// SPDX-License-Identifier: EPL-2.0
package org.palier.study.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Wording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The forms of addresses of accounts. They give the handle and the platform of an address, and show which addresses are the same. A form
 * of a host of its own goes before one of any host, a longer one before a shorter one. Immutable and thread-safe.
 * <p>
 * A file of forms is CSV in UTF-8 with the columns {@code platform,address,canonical,example,handle}. Each row shows
 * itself: its example must give its handle, and where it has a canonical address, that address must give the handle too,
 * and itself.
 */
public final class AddressForms {

	private static final Wording WORDS = new Wording(AddressForms.class, "addresses");
	private static final List<String> COLUMNS = List.of("platform", "address", "canonical", "example", "handle");
	private static final String FILE = "addresses.csv";

	/** Those that Palier ships. */
	public static final AddressForms SHIPPED = shipped();

	private final List<AddressForm> forms;
	private final @Nullable AccountHash hash;

	private AddressForms(List<AddressForm> forms) {
		this(forms, null);
	}

	private AddressForms(List<AddressForm> forms, @Nullable AccountHash hash) {
		this.hash = hash;
		this.forms = forms.stream().sorted(Comparator.comparing((AddressForm it) -> !it.hasHost())
				.thenComparing(it -> -it.parts().size())).toList();
	}

	/** All of several files, those of the first before equal ones of the others. */
	public static AddressForms together(List<AddressForms> files) {
		return new AddressForms(files.stream().flatMap(it -> it.forms.stream()).toList());
	}

	/** These, for a study in which names were hidden by a key that is at hand: its accounts are found behind them too. */
	public AddressForms knowing(AccountHash names) {
		return new AddressForms(forms, names);
	}

	/** By what names were hidden; empty without a key. */
	public Optional<AccountHash> hash() {
		return Optional.ofNullable(hash);
	}

	private static AddressForms shipped() {
		try (InputStream in = AddressForms.class.getResourceAsStream(FILE)) {
			return read(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/**
	 * Reads a file of forms; closes it.
	 *
	 * @throws AddressFormsException when a row is no form, or does not show what it says
	 * @throws IOException           when it cannot be read
	 */
	public static AddressForms read(Reader file) throws IOException {
		List<AddressForm> forms = new ArrayList<>();
		List<NamedCsvRecord> rows;
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
			rows = reader.stream().toList();
		} catch (CsvParseException | UncheckedIOException unreadable) {
			throw new AddressFormsException(WORDS.text("no_csv"));
		}
		for (NamedCsvRecord row : rows) {
			if (!row.getHeader().containsAll(COLUMNS) || row.getFields().size() != row.getHeader().size()) {
				throw new AddressFormsException(WORDS.text("columns", row.getStartingLineNumber(), String.join(", ", COLUMNS)));
			}
			forms.add(AddressForm.of(row.getField("platform").strip(), row.getField("address").strip(), row.getField("canonical").strip())
					.filter(it -> !it.platform().isEmpty())
					.orElseThrow(() -> new AddressFormsException(WORDS.text("no_form", row.getStartingLineNumber(), row.getField("address")))));
		}
		var all = new AddressForms(forms);
		for (int i = 0; i < rows.size(); i++) {
			all.check(rows.get(i), forms.get(i));
		}
		return all;
	}

	private void check(NamedCsvRecord row, AddressForm form) throws AddressFormsException {
		long line = row.getStartingLineNumber();
		String example = row.getField("example").strip();
		String handle = row.getField("handle").strip();
		if (handle.isEmpty() || !handles(form.platform(), true, example).equals(List.of(AccountNames.handle(handle)))) {
			throw new AddressFormsException(WORDS.text("handle", line, example, handle, String.join(", ", handles(form.platform(), true, example))));
		}
		if (form.hasHost() && !form.platform().equals(AddressForm.ANY) && !platform(example).equals(Optional.of(form.platform()))) {
			throw new AddressFormsException(WORDS.text("platform", line, example, form.platform(), platform(example).orElse("–")));
		}
		if (!form.canonical().isEmpty()) {
			String canonical = form.canonical().replace(AddressForm.HANDLE, AccountNames.handle(handle));
			boolean named = form.canonical().contains(AddressForm.HANDLE) && AccountNames.address(canonical).filter(canonical::equals).isPresent();
			if (!named || !address(example).equals(Optional.of(canonical)) || !address(canonical).equals(Optional.of(canonical))) {
				throw new AddressFormsException(WORDS.text("canonical", line, example, canonical, address(example).orElse("–")));
			}
		}
	}

	/** The platform of an address on the host of a form; empty when there is none. */
	public Optional<String> platform(String url) {
		return find(url, AddressForm.ANY, false).map(MatchedForm::form).map(AddressForm::platform).filter(it -> !it.equals(AddressForm.ANY));
	}

	/**
	 * Handles or ids that an address names, without @ and case.
	 *
	 * @param platform  that it is looked for on
	 * @param ownHosts  true when it is on a host that the study gives the platform: then forms of any host count too
	 */
	public List<String> handles(String platform, boolean ownHosts, String url) {
		return find(url, platform, ownHosts).map(MatchedForm::handle).map(List::of).orElse(List.of());
	}

	/** Returns the text that all spellings of an address share; empty when the text is no address. */
	public Optional<String> address(String url) {
		return find(url, AddressForm.ANY, false).filter(it -> !it.form().canonical().isEmpty())
				.map(it -> it.form().canonical().replace(AddressForm.HANDLE, it.handle())).or(() -> AccountNames.address(url));
	}

	private record MatchedForm(AddressForm form, String handle) {
	}

	private Optional<MatchedForm> find(String url, String platform, boolean anyHost) {
		Optional<String> address = AccountNames.address(url);
		if (address.isEmpty() || !address.get().contains("/")) {
			return Optional.empty();
		}
		String host = address.get().substring(0, address.get().indexOf('/'));
		String rest = address.get().substring(host.length() + 1);
		int question = rest.indexOf('?');
		String id = question < 0 ? "" : AccountNames.id(rest.substring(question + 1));
		List<String> path = Arrays.stream((question < 0 ? rest : rest.substring(0, question)).split("/")).map(AccountNames::decoded).toList();
		for (AddressForm form : forms) {
			boolean wanted = platform.equals(AddressForm.ANY) || form.platform().equals(AddressForm.ANY) || form.platform().equals(platform);
			if (wanted && (form.hasHost() || anyHost) && form.isOn(host) && !isWord(form, host, path)) {
				Optional<String> handle = form.handle(path, id).map(AccountNames::handle).filter(it -> !it.isEmpty());
				if (handle.isPresent()) {
					return Optional.of(new MatchedForm(form, handle.get()));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether the first part of the path is a fixed word of another form and so nobody's handle: youtube.com/user is no
	 * account.
	 */
	private boolean isWord(AddressForm form, String host, List<String> path) {
		return form.beginsWithHandle() && forms.stream().anyMatch(it -> it.isOn(host) && it.firstWord().equals(path.getFirst()));
	}
}
