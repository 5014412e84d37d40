/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adoption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Agencies that are absent from a platform take it up; on a platform where nobody was checked, those that were checked elsewhere do, and the others stay unchecked.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Adoption#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.Adoption#getCurve <em>Curve</em>}</li>
 *   <li>{@link org.palier.model.Adoption#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.Adoption#isIndependent <em>Independent</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getAdoption()
 * @model
 * @generated
 */
public interface Adoption extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Platform</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' reference.
	 * @see #setPlatform(Platform)
	 * @see org.palier.model.PalierPackage#getAdoption_Platform()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Platform getPlatform();

	/**
	 * Sets the value of the '{@link org.palier.model.Adoption#getPlatform <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' reference.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(Platform value);

	/**
	 * Returns the value of the '<em><b>Curve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which share of them does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curve</em>' containment reference.
	 * @see #setCurve(AdoptionCurve)
	 * @see org.palier.model.PalierPackage#getAdoption_Curve()
	 * @model containment="true" required="true"
	 * @generated
	 */
	AdoptionCurve getCurve();

	/**
	 * Sets the value of the '{@link org.palier.model.Adoption#getCurve <em>Curve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Curve</em>' containment reference.
	 * @see #getCurve()
	 * @generated
	 */
	void setCurve(AdoptionCurve value);

	/**
	 * Returns the value of the '<em><b>Usages</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ProposedUsage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they do there; empty for what the platform was proposed for, if anything.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usages</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getAdoption_Usages()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProposedUsage> getUsages();

	/**
	 * Returns the value of the '<em><b>Independent</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True where agencies take it up alike, whether they use another platform already or none; otherwise those who use one do so the more, as the census shows for the platforms that it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Independent</em>' attribute.
	 * @see #setIndependent(boolean)
	 * @see org.palier.model.PalierPackage#getAdoption_Independent()
	 * @model default="false"
	 * @generated
	 */
	boolean isIndependent();

	/**
	 * Sets the value of the '{@link org.palier.model.Adoption#isIndependent <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Independent</em>' attribute.
	 * @see #isIndependent()
	 * @generated
	 */
	void setIndependent(boolean value);

} // Adoption
