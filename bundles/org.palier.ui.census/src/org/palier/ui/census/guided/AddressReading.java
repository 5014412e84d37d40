// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.census.guided;

import java.util.function.Supplier;

import org.palier.detection.guided.AddressCheck;
import org.palier.detection.guided.CheckCell;
import org.palier.detection.guided.PastedAddress;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;

/** Reads pasted addresses by the platforms of a study. It is made for the first address, and again when the study was read again. */
final class AddressReading {

	private final Supplier<Study> study;
	private final Supplier<AddressForms> forms;
	private Study checked;
	private AddressCheck check;

	AddressReading(Supplier<Study> study, Supplier<AddressForms> forms) {
		this.study = study;
		this.forms = forms;
	}

	PastedAddress read(String address, CheckCell cell) {
		if (check == null || checked != study.get()) {
			checked = study.get();
			check = new AddressCheck(checked, forms.get());
		}
		return check.read(address, cell);
	}
}
