package kz.jauap.office.browser;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;

@OfficeTest(properties = "jauap.signature.demo-authority=false")
@Thorough
class UnsealedPapersTest extends PapersForTheArchive {}
