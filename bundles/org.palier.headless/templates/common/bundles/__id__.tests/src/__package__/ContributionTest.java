package [=id];

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;

/** Palier finds all that plugin.xml contributes. Every other test is of what it does. */
class ContributionTest {

	@Test
	void palierListsItAsUsable() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		List<String> declared = Arrays.stream(registry.getExtensions("[=id]"))
				.filter(it -> it.getExtensionPointUniqueIdentifier().startsWith("org.palier."))
				.flatMap(it -> Arrays.stream(it.getConfigurationElements()))
				.map(ContributionTest::id).sorted().toList();
		var installed = new Contributions(registry,
				FrameworkUtil.getBundle(ContributionTest.class).getBundleContext());
		var ours = installed.all().stream().filter(it -> it.plugin().bundle().equals("[=id]")).toList();
		assertTrue(declared.contains("[=contribution]"), declared::toString);
		assertEquals(declared, ours.stream().map(it -> it.plugin().id()).sorted().toList());
		ours.forEach(it -> assertInstanceOf(Contribution.Usable.class, it, ours::toString));
	}

	private static String id(IConfigurationElement declared) {
		return declared.getAttribute("id");
	}
}
