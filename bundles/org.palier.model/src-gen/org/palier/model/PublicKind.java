/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Public Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of those who speak in public and are listed by name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.PublicKind#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.PublicKind#isLeads <em>Leads</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getPublicKind()
 * @model
 * @generated
 */
public interface PublicKind extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getPublicKind_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.PublicKind#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Leads</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when they are leaders of opinion, who relay and convince those around them (Katz and Lazarsfeld 1955): what they relay is the first step of two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leads</em>' attribute.
	 * @see #setLeads(boolean)
	 * @see org.palier.model.PalierPackage#getPublicKind_Leads()
	 * @model
	 * @generated
	 */
	boolean isLeads();

	/**
	 * Sets the value of the '{@link org.palier.model.PublicKind#isLeads <em>Leads</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leads</em>' attribute.
	 * @see #isLeads()
	 * @generated
	 */
	void setLeads(boolean value);

} // PublicKind
