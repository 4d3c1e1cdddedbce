/** How files of data are loaded into a program. */
export interface RecipeView {
  tool: string;
  code: string;
}

/**
 * How the files are loaded into the programs that read them, from the folder that holds them. A test runs each of these
 * lines.
 */
export const RECIPES: readonly RecipeView[] = [
  {
    tool: 'SQLite',
    code: 'sqlite3 archive.db ".import --csv articles.csv articles" ".import --csv quotes.csv quotes" ".import --csv mentions.csv mentions"',
  },
  {
    tool: 'DuckDB',
    code: "CREATE TABLE articles AS FROM read_csv('articles.csv', sample_size = -1); CREATE TABLE quotes AS FROM read_csv('quotes.csv', sample_size = -1); CREATE TABLE mentions AS FROM read_csv('mentions.csv', sample_size = -1); CREATE TABLE texts AS FROM 'articles.jsonl'; CREATE TABLE entities AS FROM 'entities.json';",
  },
  {
    tool: 'Python with pandas',
    code: 'import pandas; articles, quotes, mentions = (pandas.read_csv(f"{name}.csv") for name in ["articles", "quotes", "mentions"]); texts = pandas.read_json("articles.jsonl", lines=True); entities = pandas.read_json("entities.json")',
  },
  {
    tool: 'R',
    code: 'articles <- read.csv("articles.csv", fileEncoding = "UTF-8"); quotes <- read.csv("quotes.csv", fileEncoding = "UTF-8"); mentions <- read.csv("mentions.csv", fileEncoding = "UTF-8")',
  },
];
