// First names from all over the world, and the Asian family names that stand first, which no language's own table needs to repeat.

/** As written. None is an everyday word; `Santiago` is a city as well, which it stays where it stands alone. */
export const firstNames: ReadonlySet<string> = new Set(
  `
  Aad Aafke Aagje Aart Abby Abdel Abdoel Abdul Abdulaziz Abdullah Abel Abigail Abraham Abu Adel Adil Adnan Adri
  Adrian Adriana Adrie Adrien Adèle Aernout Afonso Agata Agustín Ahmad Ahmet Aida Aino Aisha Akira Aksel Alain
  Alasdair Alastair Alberto Aldo Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksei Alena Alessandra
  Alessandro Alessia Alexandra Alexandre Alexei Alexis Alfonso Alfredo Alhaji Alicia Alina Alison Alistair Allison
  Alma Alois Alvaro Alyssa Amadou Amalia Amina Amir Amit Amos Amr Ana Anastasia Anatoli Anatoly Anaïs Anderson
  Andreea Andrei Andres Andrey Andries Andrii Andriy Andrés Andy Anette Angelique Angelo Anil Anis Anita Anja Anjali
  Anke Ankie Anna-Lena Annabel Annalena Annalisa Anne-Marie Anneke Annelie Anneliese Annemiek Annet Annette Annick
  Anouk Anselm Antje Antoinette Antonella Antonia Antonin Antonis António Anwar Arend Ariana Ariel Arif Arjan Arkadi
  Arlette Armand Armando Armin Arnaud Arne Arno Arnold Arnout Arsène Arthur Artur Arturo Arvind Asad Asha Ashraf Aslı
  Astrid Atef Attje Aubrey Audrey Augustin Augusto Auke Aurélie Aurélien Axel Ayaan Ayan Ayman Ayşe Aziz Azra
  Baptiste Barend Barney Barry Bartjan Bartosz Bashar Bashir Bastian Bea Beatrice Beatrix Beatriz Benedict Benedikt
  Bengt Benito Benjamín Benny Benoît Bente Berend Berit Bernadette Bernardo Bernd Bernhard Bernice Bert-Jan Berta
  Bertha Berthold Bertrand Beth Bethany Bianca Bilal Birgit Birgitta Bjarne Björn Bjørn Blair Blaise Bob Bogdan
  Bohdan Boris Botic Boudewijn Boyan Bram Branislav Branko Brechtje Brenda Brendan Brent Bret Brett Brian Brigitte
  Britt Bruce Brunhilde Bryce Bui Burak Burt Cameron Camila Camilla Candice Carina Carine Carla Carlijn Carlota Carly
  Carmelo Caro Caspar Casper Cassandra Catarina Catherina Cathy Cathérine Catrien Cecile Cecilia Cedric Cees-Jan
  Celia Cem Cesar Charlie Charlize Charlène Che Chen Cheng Chiara Chloe Chloé Chloë Choi Chris Christel Christiaan
  Christiane Christianne Christien Christina Christof Christoph Christophe Cindy Ciro Claas Clarissa Claudette
  Claudio Claus Clemens Clive Clémence Clément Coen Coenraad Connor Conny Conor Conrad Constance Constantijn
  Constantin Cor Cora Cordula Corentin Corien Corine Corinne Cornelia Corné Corrie Cosimo Craig Cristian Cristiano
  Cristina Curtis Cyriel Cyril Cyrus Cécile Cédric Céline César Dagmar Dalia Damian Damien Damir Dana Daniela Daniele
  Danielle Danilo Danique Danny Daphne Dario Darko Darren Darryl Darío Dave Davide Davy Debora Deirdre Delphine Deng
  Denis Deniz Denny Denys Desmond Devin Diana Diane Didi Diederick Dieudonné Dilip Dimitar Dimitri Dimitris Dina Dino
  Dionne Dirk-Jan Dmytro Dolf Domenico Domingo Dominic Dominik Donna Doortje Doreen Dorian Doris Dorota Dorothea Doug
  Douglas Douwe Dries Duncan Duong Dusan Dušan Dwayne Dwight Dylan Dzhokhar Eberhard Ebru Eddie Eddy Edgar Edgard
  Edmond Edmund Edoardo Eduardo Edvard Edward Edwina Efraim Egbert Eileen Einar Ekaterina Elbert Eleanor Elena Eleni
  Eleonora Elif Elijah Eline Elinor Eliot Elisa Elisabetta Elizabeth Ellie Elliot Elly Elma Elmar Elodie Eloise Elon
  Elsa Elsbeth Elvira Emanuel Emerson Emil Emilia Emilie Emilio Emily Emir Emmanuelle Emmy Emre Engelbert Enoch
  Enrico Enrique Enzo Ephraim Erica Erich Ericka Erik-Jan Erika Ernest Ernesto Ernie Erwin Esmeralda Esmée Esra
  Esteban Estelle Esther Ethan Etienne Eugen Eugenia Eugenie Eugenio Eunice Eva-Maria Evan Evander Evangelos Evelien
  Evelyne Everard Evert Evi Ewa Ewoud Ezra Fabien Fabienne Fabio Fabrice Fabrizio Fadi Fahad Faisal Faouzi Farah
  Farhad Farid Faruk Fatih Fatma Fatou Faye Federica Federico Feike Felicia Feliciano Felicity Felipe Fenna Ferdi
  Ferdinand Feride Fernanda Ferry Fidel Fieke Fien Filippa Filippo Fiona Flavio Fleur Floortje Florent Florian Fokke
  Fons Frances Francesca Francien Francine Francisca Francisco Franciscus Franco Frank-Walter Frankie Franklin Franky
  Fransje František Franz Franziska Fred Freda Freddie Freddy Frederic Frederica Frederick Frederike Fredrik Freek
  Frida Friedrich Frits Frode Froukje Frédéric Fuad Fumiko Gabi Gabriela Gabriella Gabrielle Gaia Galina Garth Gavin
  Gaël Gaëtan Geena Geert-Jan Geertje Gemma Genevieve Geneviève Gennadi Geoff Georgi Georgina Georgios Gerald
  Geraldine Gerardo Gerben Gerbert Gerd Gerda Gerhard Germaine Gerrie Gerrit-Jan Gert-Jan Gertjan Gertrude Gerty
  Gervais Geza Ghassan Ghislaine Giacomo Giada Gian Gianluca Gianluigi Gianni Gideon Gina Ginny Gino Gisela Giselle
  Giulia Giuliano Giulio Glenda Glenn Gonzalo Gonçalo Goran Gordon Gorkem Gottfried Graham Grazia Greet Greetje Greg
  Gregor Greta Gretchen Grete Griet Grietje Grigor Grigori Guilherme Guillaume Guillermo Gunnar Gunther Gustaf
  Gustave Gustavo Guusje Gwen Gwendolyn Gwyneth Gérald Gérard Göran Günter Günther Haakon Habib Hadi Hadja Hadley
  Hajar Hakan Hakim Halil Halima Halina Hamid Hamza Hani Hanif Hanke Hanneke Hannelore Hannes Hannie Hans-Georg
  Hans-Peter Harald Haris Harrie Harriet Harrison Haruki Harun Harvey Hasan Hasna Hassan Hatice Hayat Hayley Hedwig
  Hedy Heidi Heike Heiko Hein Heinrich Heleen Helene Helge Helmuth Hendrik-Jan Hendrika Hendrikus Henk-Jan Hennie
  Henny Henriette Henrik Henrique Henryk Herbert Heribert Herma Hermann Hermina Hernán Hervé Hessel Hester Hidde
  Hilda Hilde Hildegard Hilko Hillie Hinke Hiroshi Hisham Hoang Homira Horacio Horst Hoss Houda Howard Hristo Huang
  Huey Hugh Hugues Huib Huibert Huig Humberto Humphrey Huseyin Hussain Hussein Hylke Hélder Hélène Hüseyin Ian
  Ibtissam Idris Ignace Ignacio Ignatius Igor Ilan Ilaria Iliana Ilja Ilona Ilya Imad Iman Imelda Imke Immanuel Ineke
  Ines Inez Ingeborg Inger Ingmar Ingo Inès Inés Ioannis Irena Irina Iris Irma Irmgard Irvin Irving Irène Isaac Isaak
  Isabella Isaiah Ishaan Isidoro Ismael Ismail Isolde Issa Istvan István Itamar Iva Ivana Ivanka Ivar Ivica Ivonne
  Iwan Iyad Izaak Jaak Jaana Jaap-Jan Jacco Jacek Jacinda Jack Jackie Jacklyn Jaco Jacoba Jacobus Jacqueline Jafar
  Jagannath Jaime Jair Jairo Jakob Jakov Jakub Jamal James Jamie Jamil Jamila Jan-Peter Jan-Willem Jana Jane Janet
  Janez Jani Janice Janina Janine Janna Janneke Jannes Jannie Jannis Janos Janusz Jarek Jarno Jaroslav Jarosław Jason
  Javad Javier Jayden Jaylen Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Julien Jean-Luc Jean-Marc
  Jean-Marie Jean-Paul Jean-Pierre Jean-Yves Jeanette Jeanine Jeanne Jeannette Jeannine Jeb Jef Jeffry Jelena Jelle
  Jelmer Jeltje Jen Jenna Jennie Jennifer Jenny Jeremiah Jeronimo Jerzy Jerôme Jessica Jessie Jesús Jetta Jetze Jiang
  Jill Jimena Jimmy Jip Jitse Jiří Jo-Ann Jo-Wilfried Joachim Joanne Joaquim Joaquin Joaquín Jochem Jochen Jodie Jody
  Joelle Joey Johann Johanna Johannis Johnnie Johnny Jojo Jolanda Jolande Jolanta Jolien Jolijn Jon Jonah Jonas
  Jonathan Jonna Jorg Jorien Jorik Jorinde Jorrit Jos Joseba Josefien Josefina Josephine Joshua Josiah Josine Joske
  José-Maria Josée Jovan Joyce Jozef João Joëlle Juana Judah Judas Judy Juha Juhani Juliana Julianne Julie Juliet
  Juliette Julio Julius Julián Junaid Jung Jurgen Jurre Jurriaan Jussi Justine Justus Jutta János Jérôme Józef Jörg
  Kaarlo Kaj Kaja Kajetan Kaleb Kamal Kamil Kamran Kang Karel-Jan Karen Karim Karima Karina Karl Karl-Heinz Karlijn
  Karlo Karol Karolien Karoline Karsten Kaspar Kasper Katarzyna Kate Katelijne Katerina Katharina Kathelijne Kathleen
  Kathryn Kathy Katie Katinka Katrin Katrine Katy Kató Kayla Kaylee Kazuo Kees-Jan Keith Kelsey Kelvin Kemal Ken
  Kendra Kenichi Kenji Kenny Kerem Kerry Kerstin Kevin Khadija Khaled Kimberly Kimi Kimmo Kiran Kirill Kirk Kirsten
  Kirsti Kirstin Klaar Klaartje Klaas-Jan Klara Klement Klára Knut Kobe Kofi Koji Konstantin Korneel Kornelis Kostas
  Krista Kristalina Kristen Kristian Kristin Kristine Kristof Kristoffer Krisztina Krystal Krystyna Krzysztof Kurt
  Kwan Kwon Kyle Kylian Kyriakos Lachlan Ladislav Lai Laila Lamia Lamine Lana Lara Larisa Larissa Lars-Erik Lasse
  Laszlo Latifa Lauren Laurence Laurens Laurent Laurie Lavinia Lazar Lea Leandro Leanne Lech Leen Leendert Leif Leila
  Leland Len Lenard Lennard Lennart Lenny Lenore Leonid Leonie Leonor Leontien Leopold Leroy Leslie Lester Leszek
  Letitia Lev Levi Lex Lexi Leïla Lia Liam Liane Lidewij Lidia Lien Liesbeth Lieselot Lieven Ligia Lilia Lilian
  Liliana Liliane Lily Lina Linde Lionel Lisanne Lisbeth Lise Liselotte Lisette Liu Liz Lizzie Lizzy Ljubomir Lluís
  Lodewijk Loek Loes Lonneke Lonnie Loren Lorena Lorraine Lothar Lotte Lou Loubna Louisa Luciano Lucie Lucien
  Lucienne Lucille Lucinda Lucy Ludmila Ludo Ludovic Ludovico Ludwig Luisa Luiz Luka Lukasz Luke Luna Lutz Luís Lydia
  Lynn Lynne László Léa Léonie Maartje Mabel Maciej Maddie Madeleine Madelon Mads Maeve Magali Magdalena Magnus
  Mahamadou Mahmoud Mahmud Mahsa Maikel Maja Malala Malcolm Malika Malin Mallory Mamadou Mandy Manfred Manon Manouk
  Mansour Manu Manuela Mara Marcela Marcella Marcelo Marcin Marcus Marek Margaretha Margarida Margarita Margery
  Margje Margo Margreet Margret Margrethe Margriet Marguerite Mari Mariam Marian Mariana Marianna Mariano Maribel
  Marielle Marietje Marijke Marijn Marilyn Marina Marinus Mariska Marissa Marius Mariëlle Mariëtte Marja Marjo
  Marjolein Marjolijn Marjorie Marko Markus Marleen Marlene Marlies Marlon Maroš Marten Marthe Martijn Martina
  Martino Martín Marwan Mary-Ann Marzia Masha Massimo Massoud Matej Mateo Mateusz Mathew Mathieu Mathijs Mathis
  Matilda Mats Matt Matteüs Matthieu Matthijs Mattia Mattias Matty Maud Maureen Mauricio Mauro Maxim Maxime
  Maximilian Maximo Maxine Maya Mayra Medea Megan Meghan Megyn Mehdi Meike Meindert Melanie Melchior Melinda Melle
  Melvin Meredith Merijn Mervyn Mette Meysam Mia Micah Michaela Michal Michał Michela Michelangelo Michele Michelle
  Michèle Mick Mickey Miep Mies Mihai Mihail Mikael Mikaela Mikhail Mikis Mikkel Mikko Milena Milica Milo Milou Miloš
  Milton Miranda Mireille Mirela Mirella Miriam Mirko Miro Miroslav Mirte Misha Mitchell Mitt Mladen Mohamed-Ali
  Mohsen Moises Moisés Mona Monika Monir Moritz Morris Morten Moses Moshe Mostafa Mounir Mourad Muammar Muhammad
  Muhammed Mukesh Munir Murat Muriel Myra Myriam Myrna Myrthe Mzwandile Márton Märtha Mélanie Nabil Nadav Nadeem
  Nadine Nadja Nadège Naim Najib Nanda Nanette Nanna Naoki Naoko Naomi Narges Nasrin Nasser Natacha Natalja Natascha
  Nathan Nathaniel Navid Nawal Nazanin Nazar Naël Ned Neda Neelie Neera Nell Nelleke Nelly Nenad Nestor Netta Nevena
  Newt Ngo Ngozi Nguyen Nicholas Nick Nicky Nico Nicolaas Nicolai Nicoletta Nicolette Nicolás Niek Nienke Nikita
  Niklas Nikola Nikolaj Nikolaos Nikolas Nikos Nils Nino Nir Niraj Nizar Noa Noam Noortje Nora Norah Noreen Norma
  Nour Nouri Nouria Novak Noémie Noël Noëlle Nuno Nuria Nynke Octavio Océane Odette Ofelia Olav Ole Oleksii Oleksiy
  Olena Olexandr Oliver Olivia Olle Olli Olof Omer Onno Oprah Orhan Orla Orson Ortwin Osama Osman Oswald Ottavio Otto
  Ottoline Oumar Ousmane Paavo Paco Paige Palle Pamela Panagiotis Panos Paolo Pascale Pasquale Patrice Patricio
  Patrik Patrizia Patrycja Patrícia Patti Patty Paul-Henri Paulien Paulina Paulo Paulus Pavlo Peder Pedram Peggy
  Penelope Peng Percy Pernille Perry Petar Petera Petr Petra Petro Petronella Petrus Petteri Pham Phil Philipp
  Philippa Phillipa Phoebe Pia Pien Pierluigi Piero Pierre-Emmanuel Pierre-Hugues Pierrette Piet-Hein Pieter
  Pieter-Jan Pieternel Pietro Pilar Piotr Pippa Pjotr Pontus Poul Prakash Pramod Pranav Preston Primož Priscilla
  Pritam Priti Przemysław Quentin Quinn Quique Quirijn Rabia Rachel Rachida Radek Radko Radovan Radu Rafael Rafaël
  Rafał Raffaele Raffaella Rafik Raghad Rahim Rahul Raimund Rainer Raisa Raj Rajesh Rajiv Rakesh Ralf Ralph Ramazan
  Rami Ramin Ramiro Ramon Ramona Ramsey Ramzan Ramón Rana Randall Randy Rania Raphael Raphaël Raquel Rashid Rasmus
  Ratko Raul Ravi Razia Raúl Rebecca Rebekka Reem Regina Reginald Reidar Reijer Reilly Reina Reinaldo Reinder
  Reindert Reinier Reinoud Reinout Reint Remy Rena Renaat Renata Renate Renato Renaud Renee Renzo Renée Reuven Reza
  Rhea Rhiannon Ria Rian Rianne Ricardo Riccardo Rick Ricky Rico Ridouan Rieke Riet Rigoberto Rik Rikard Rinke Rinus
  Rishi Rita Ritva Robbert Robbie Robby Roberta Roberto Robyn Rocco Roch Rochelle Rod Roderick Rodolfo Rodrigo
  Rodrigue Roelof Rogelio Rogier Rohan Rohit Rokus Rolf Rolien Romain Romana Romano Romelu Romeo Romy Ron Ronaldo
  Ronan Ronja Ronnie Ronny Roos Rory Rosa Rosalía Rosanna Rosanne Rosario Rosemarie Rosemary Rosie Rosita Roswitha
  Roxana Roxanne Roy Royce Rubén Rudi Rudiger Rudolph Rudy Rui Ruslan Russell Rutger Ruth Ruurd Ryan Ryanne Ryszard
  Rémi Rémy Rüdiger Saar Saartje Sabrina Saddam Sadie Sadiq Saeed Safia Saida Saif Sajid Sakura Salah Salam Saleh
  Salim Salima Sally Salma Salman Salomé Salvador Salvatore Samantha Sami Samir Sammy Samson Samuele Sanae Sandeep
  Sandrine Sandro Sanjay Sanna Sanne Sanneke Santiago Saoirse Sarai Sarath Saul Sayed Saïd Saïda Saúl Scarlett
  Sebastián Seda Sef Seif Selahattin Selim Selin Selma Selmer Semih Senad Serena Serge Sergei Sergej Sergi Sergio
  Servaas Seth Severin Seymour Seán Shadi Shahid Shahram Shaima Shakira Shane Shannon Shaun Shauna Shawn Sheldon
  Shelley Shelly Sherman Shimon Shinji Shirin Shirley Shlomo Shoshana Shreya Shyam Sibel Sibrand Sidney Siebe Siebren
  Siegfried Siemen Sien Sietse Sietske Sigfried Sigmund Sigourney Sigurd Siham Silke Silvana Silvia Silvie Simeon
  Simona Simone Sinan Sinead Sinéad Siv Sixtus Sjaak Sjef Sjoerd Sjors Sjoukje Sjra Slavko Slobodan Snežana Soeren
  Sofie Sofía Sohail Soham Solange Solveig Sonia Sonya Sophia Soraya Spencer Stacey Stacy Stan Stanislas Stanislav
  Stanisław Stanley Stav Stavros Steef Stefaan Steff Steffen Steffi Steinar Stella Stepan Sterre Steve Stevie Stewart
  Stien Stig Stijn Stine Stoffel Stormy Stuart Stéphane Stéphanie Suleiman Sulejman Sune Sunil Sunita Sunniva Suresh
  Susan Susana Susanna Susannah Susi Susie Suzan Suzette Suzy Svenja Sverre Svetlana Swaantje Swen Sybille Sybrand
  Sylvain Sylvester Sylvie Szymon Sébastien Sérgio Sören Søren Süleyman Taavi Tadeusz Taha Taher Tahir Taiwo Takeshi
  Talal Talia Tamar Tamás Tania Tanja Tanya Tara Tareq Tarik Tariq Tarja Tarun Tasos Tatiana Tatyana Taylor Tayyip
  Ted Teddy Telma Temir Teo Terence Teresia Terezinha Terje Terrence Terri Terry Tessa Thaddeus Thamar Thelma Theodor
  Theodora Theodore Theodoros Therese Thom Thor Thorsten Thorvald Thurgood Thérèse Tiago Tiana Tibo Tibor Tiemen
  Tijana Tijl Tijmen Tijs Tilda Tilman Timmy Timo Timon Timothée Tina Tinus Titus Tiziano Tjalling Tjarda Tjebbe
  Tjerk Tobi Tobias Toby Todd Tomas Tomasz Tomislav Tommaso Tommy Tomás Tomáš Ton Toni Tonia Tonie Tonnie Tonny
  Torben Tord Toril Torsten Touria Tove Tracey Tracy Tran Travis Tressa Trevor Trey Tricia Trijntje Trine Trinette
  Tristan Troels Troy Trudi Trudy Truus Tsai Tuncay Tuur Tycho Uffe Ulf Uli Ulla Ulrich Ulrik Ulrike Umar Umberto
  Urbano Uri Urs Ursula Usha Usman Uzi Vaclav Vadim Valentin Valentina Valeri Valeria Valerie Valeriy Valery Vanessa
  Vanita Vasco Vasil Vasili Vasilis Vasily Vedran Velimir Verena Veronica Veronika Veronique Vesna Vicente Vicki
  Vicky Vidar Vidkun Vigdis Viggo Vijay Vikram Viktar Viktoria Vinay Vincenza Vincenzo Vinod Virgil Virginie Virgínia
  Vitali Vitaliy Vitaly Vito Vittorio Vivek Vivian Viviane Vivienne Vlad Vladimír Vlado Vo Vojislav Vojtěch Volkan
  Volker Volodimir Václav Véronique Víctor Wahid Waldemar Walid Walt Waltraud Wanda Wang Warren Wassila Wauter Wei
  Wendelien Wendell Wendy Wenzel Weronika Wesley Wessel Wibo Wiebe Wiebke Wieger Wieke Wiel Wiesje Wiesław Wietse
  Wilbert Wilfred Wilfredo Wilhelmina Wilhelmus Wilko Willeke Willem-Alexander Willemien Willemijn Willibrord Wilma
  Wilmer Wim-Jan Winfried Winnie Winnifred Winston Witold Wladimir Wojciech Wolf-Dieter Wolfgang Wolfram Wong Wout
  Wout-Jan Wu Wubbo Xana Xander Xavi Xia Xiao Xiaoping Xie Xu Yael Yahya Yair Yang Yanis Yannick Yannis Yaroslav
  Yasemin Yaser Yasmin Yasmina Yasmine Yasser Yasuo Yaïr Yehuda Yelena Yener Yevgeni Yevgeny Yigal Yitzhak Yoav Yoko
  Yolanda Yolande Yoon Yossi Younes Youp Yousef Yuki Yulia Yuliya Yunus Yuri Yusuf Yvan Yves-Marie Yvette Zachary
  Zafar Zahra Zaid Zainab Zakaria Zaki Zbigniew Zdeněk Zdravko Zeger Zehra Zeid Zeki Zelda Zeljko Zeng Zeynep Zhang
  Zhao Zheng Zhou Zhu Ziad Zihni Zineb Zita Zlatan Zlatko Zoe Zofia Zoltan Zoltán Zoran Zsolt Zsuzsanna Zubair Zülfü
  Álvaro Ángel Étienne Ömer Özgür Özlem Łukasz Željko
`
    .split(/\s+/)
    .filter(Boolean),
);
