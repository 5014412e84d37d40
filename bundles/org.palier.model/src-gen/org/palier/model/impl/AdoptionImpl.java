/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.Adoption;
import org.palier.model.AdoptionCurve;
import org.palier.model.PalierPackage;
import org.palier.model.Platform;
import org.palier.model.ProposedUsage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Adoption</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.AdoptionImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.palier.model.impl.AdoptionImpl#getCurve <em>Curve</em>}</li>
 *   <li>{@link org.palier.model.impl.AdoptionImpl#getUsages <em>Usages</em>}</li>
 *   <li>{@link org.palier.model.impl.AdoptionImpl#isIndependent <em>Independent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdoptionImpl extends ScenarioChangeImpl implements Adoption {
	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected Platform platform;

	/**
	 * The cached value of the '{@link #getCurve() <em>Curve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurve()
	 * @generated
	 * @ordered
	 */
	protected AdoptionCurve curve;

	/**
	 * The cached value of the '{@link #getUsages() <em>Usages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsages()
	 * @generated
	 * @ordered
	 */
	protected EList<ProposedUsage> usages;

	/**
	 * The default value of the '{@link #isIndependent() <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIndependent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INDEPENDENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIndependent() <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIndependent()
	 * @generated
	 * @ordered
	 */
	protected boolean independent = INDEPENDENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdoptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.ADOPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Platform getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(Platform newPlatform) {
		Platform oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ADOPTION__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdoptionCurve getCurve() {
		return curve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCurve(AdoptionCurve newCurve, NotificationChain msgs) {
		AdoptionCurve oldCurve = curve;
		curve = newCurve;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.ADOPTION__CURVE, oldCurve, newCurve);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurve(AdoptionCurve newCurve) {
		if (newCurve != curve) {
			NotificationChain msgs = null;
			if (curve != null)
				msgs = ((InternalEObject)curve).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.ADOPTION__CURVE, null, msgs);
			if (newCurve != null)
				msgs = ((InternalEObject)newCurve).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.ADOPTION__CURVE, null, msgs);
			msgs = basicSetCurve(newCurve, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ADOPTION__CURVE, newCurve, newCurve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProposedUsage> getUsages() {
		if (usages == null) {
			usages = new EObjectContainmentEList<ProposedUsage>(ProposedUsage.class, this, PalierPackage.ADOPTION__USAGES);
		}
		return usages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIndependent() {
		return independent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndependent(boolean newIndependent) {
		boolean oldIndependent = independent;
		independent = newIndependent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.ADOPTION__INDEPENDENT, oldIndependent, independent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.ADOPTION__CURVE:
				return basicSetCurve(null, msgs);
			case PalierPackage.ADOPTION__USAGES:
				return ((InternalEList<?>)getUsages()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.ADOPTION__PLATFORM:
				return getPlatform();
			case PalierPackage.ADOPTION__CURVE:
				return getCurve();
			case PalierPackage.ADOPTION__USAGES:
				return getUsages();
			case PalierPackage.ADOPTION__INDEPENDENT:
				return isIndependent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.ADOPTION__PLATFORM:
				setPlatform((Platform)newValue);
				return;
			case PalierPackage.ADOPTION__CURVE:
				setCurve((AdoptionCurve)newValue);
				return;
			case PalierPackage.ADOPTION__USAGES:
				getUsages().clear();
				getUsages().addAll((Collection<? extends ProposedUsage>)newValue);
				return;
			case PalierPackage.ADOPTION__INDEPENDENT:
				setIndependent((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.ADOPTION__PLATFORM:
				setPlatform((Platform)null);
				return;
			case PalierPackage.ADOPTION__CURVE:
				setCurve((AdoptionCurve)null);
				return;
			case PalierPackage.ADOPTION__USAGES:
				getUsages().clear();
				return;
			case PalierPackage.ADOPTION__INDEPENDENT:
				setIndependent(INDEPENDENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.ADOPTION__PLATFORM:
				return platform != null;
			case PalierPackage.ADOPTION__CURVE:
				return curve != null;
			case PalierPackage.ADOPTION__USAGES:
				return usages != null && !usages.isEmpty();
			case PalierPackage.ADOPTION__INDEPENDENT:
				return independent != INDEPENDENT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (independent: ");
		result.append(independent);
		result.append(')');
		return result.toString();
	}

} //AdoptionImpl
