// SPDX-License-Identifier: EPL-2.0
package org.palier.headless;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run install SITE}: adds a plug-in from a p2 site to this Palier. */
@Command(name = "install")
final class InstallCommand extends StudyCommand {

	@Parameters(paramLabel = "SITE")
	private String site;

	@Option(names = "--feature")
	private String feature;

	InstallCommand(Console console) {
		super(console);
	}

	@Override
	ExitCode run() throws Exception {
		String installed = new Installation(agent()).install(site, feature);
		answer().put("installed", installed);
		tell(Console.text("install.done", installed).in(console().locale()));
		return ExitCode.OK;
	}

	/** p2's agent for this installation, or null in a Palier that knows no p2. */
	static IProvisioningAgent agent() {
		BundleContext bundles = FrameworkUtil.getBundle(InstallCommand.class).getBundleContext();
		ServiceReference<IProvisioningAgent> agent = bundles.getServiceReference(IProvisioningAgent.class);
		return agent == null ? null : bundles.getService(agent);
	}
}
